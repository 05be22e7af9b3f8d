# Builds only when a source changed, and runs from a copy: a later build or test never pulls the
# files away under a running platform.

BOUWLOG=$SWV_DATA/log/bouw.log

# Follows from the content of every file that ends up in a program.
bouwstempel() {
  (
    cd "$SWV_WORTEL"
    shopt -s nullglob
    find pom.xml */pom.xml */*/pom.xml */src/main */*/src/main -type f -exec cksum {} + |
      LC_ALL=C sort | cksum | cut -d' ' -f1
  )
}

# Needs the build lock.
bouw_zo_nodig() {
  local stempel
  stempel=$(bouwstempel)
  if [ -d "$SWV_DATA/app/$stempel" ]; then
    printf '%s' "$stempel" >"$SWV_DATA/app/laatste"
  else
    # SWV_BOUW=gereed: the build around this one (the system tests) has just made everything.
    [ "${SWV_BOUW:-}" = gereed ] || bouw
    plaats_bouw "$stempel"
  fi
  export SWV_APP=$SWV_DATA/app/$stempel
}

# The folder ignores itself, wherever SWV_DATA puts it.
bereid_map_voor() {
  mkdir -p "$SWV_DATA/log" "$SWV_DATA/run" "$SWV_DATA/app" 2>/dev/null ||
    fout "De map $SWV_DATA is niet te maken of te beschrijven; kies een andere met SWV_DATA."
  [ -f "$SWV_DATA/.gitignore" ] || printf '*\n' >"$SWV_DATA/.gitignore"
}

# Two builds at once would write the same files.
neem_bouwslot() {
  local slot=$SWV_DATA/run/bouw gemeld=
  until ln -s "$$" "$slot" 2>/dev/null; do
    kill -0 "$(readlink "$slot")" 2>/dev/null || { rm -f "$slot"; continue; }
    [ -n "$gemeld" ] || printf 'Er wordt al gebouwd; even wachten ...\n' >&2
    gemeld=ja
    sleep 1
  done
  trap geef_bouwslot_vrij EXIT
}

geef_bouwslot_vrij() {
  rm -f "$SWV_DATA/run/bouw"
  trap - EXIT
}

bouw() {
  local opties=(-B -ntp -f "$SWV_WORTEL/pom.xml" -DskipTests -Dswv.zonder-testcompilatie=true -Dspotless.check.skip) maven=
  eis_maven
  ! grep -q '<module>system-tests</module>' "$SWV_WORTEL/pom.xml" || opties+=(-pl '!system-tests')
  printf 'Het project wordt gebouwd; de eerste keer haalt Maven de bibliotheken op (enkele minuten) ...\n' >&2
  : >"$BOUWLOG"
  # Maven adds to this folder and never removes: an old version would stay beside the new one.
  rm -rf "$SWV_WORTEL/deploy/local/target/lib"
  mvn "${opties[@]}" package >"$BOUWLOG" 2>&1 &
  maven=$!
  # Whatever ends this script must end Maven too: in the background it does not see Ctrl-C.
  trap 'kill "$maven" 2>/dev/null; geef_bouwslot_vrij' EXIT
  trap 'exit 130' INT TERM HUP
  toon_bouw "$maven"
  wait "$maven" || bouw_mislukt
  trap geef_bouwslot_vrij EXIT
  trap - INT TERM HUP
}

# One line per module, as '  [3/9] registry-service'.
toon_bouw() {
  local getoond=0 regels aantal
  while :; do
    regels=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\) [^ ][^ ]* *\(\[[0-9]*\/[0-9]*\]\)$/  \2 \1/p' "$BOUWLOG")
    aantal=$(printf '%s' "$regels" | grep -c '' || true)
    [ "$aantal" -le "$getoond" ] || printf '%s\n' "$regels" | tail -n +"$((getoond + 1))" >&2
    getoond=$aantal
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.5
  done
}

bouw_mislukt() {
  { grep '^\[ERROR\]' "$BOUWLOG" || tail -n 30 "$BOUWLOG"; } | head -n 30 >&2
  fout "De bouw is mislukt; de hele uitvoer staat in $BOUWLOG."
}

plaats_bouw() {
  local nieuw=$SWV_DATA/app/nieuw dienst
  rm -rf "$SWV_DATA/app"
  mkdir -p "$nieuw/platform"
  cp "$SWV_WORTEL"/deploy/local/target/lokaal-platform-*.jar "$SWV_WORTEL"/deploy/local/target/lib/*.jar \
    "$SWV_WORTEL/deploy/local/src/main/resources/logging.properties" "$nieuw/platform/"
  for dienst in registry placement funding plan; do
    plaats_dienst "$SWV_WORTEL/$dienst-service/target/quarkus-app" "$nieuw/$dienst"
  done
  plaats_dienst "$SWV_WORTEL/gateway/target/quarkus-app" "$nieuw/gateway"
  mv "$nieuw" "$SWV_DATA/app/$1"
  printf '%s' "$1" >"$SWV_DATA/app/laatste"
}

# A service that is not there is reported by the supervisor, which knows what it needs.
plaats_dienst() {
  [ ! -d "$1" ] || cp -R "$1" "$2"
}
