# One function per command of swv.

PAKKET=nl.passendonderwijs.lokaal
STAAND=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m)

# The process id of the supervisor when it runs.
platform_pid() {
  local pid
  [ -f "$SWV_DATA/run/platform" ] || return 1
  read -r pid _ <"$SWV_DATA/run/platform" || [ -n "$pid" ] || return 1
  ps -ww -o args= -p "$pid" 2>/dev/null | grep -qF -- "-Dswv.data=$SWV_DATA " || return 1
  printf '%s' "$pid"
}

# The build that was installed last serves every command but up; without one it is made now.
gebruik_laatste_bouw() {
  zoek_jdk
  if [ ! -f "$SWV_DATA/app/laatste" ]; then
    bereid_map_voor
    neem_bouwslot
    bouw_zo_nodig
    geef_bouwslot_vrij
  fi
  export SWV_APP=$SWV_DATA/app/$(cat "$SWV_DATA/app/laatste")
}

voer_uit() {
  local klasse=$1
  shift
  exec "$JAVA_HOME/bin/java" "${STAAND[@]}" \
    "-Djava.util.logging.config.file=$SWV_APP/platform/logging.properties" -cp "$SWV_APP/platform/*" "$PAKKET.$klasse" "$@"
}

opdracht_up() {
  local blijf=()
  [ $# -eq 0 ] || [ "$*" = -d ] || fout "Gebruik: ./swv up [-d]" 2
  zoek_jdk
  bereid_map_voor
  neem_bouwslot
  # Only now: another up may have finished while this one waited.
  if platform_pid >/dev/null; then volg_bestaand; fi
  bouw_zo_nodig
  if [ $# -eq 0 ] && [ -t 0 ] && [ -t 1 ]; then blijf=(--blijf); fi
  start_platform
  geef_bouwslot_vrij
  voer_uit opdracht.Volgen "$!" ${blijf[@]+"${blijf[@]}"}
}

volg_bestaand() {
  geef_bouwslot_vrij
  gebruik_laatste_bouw
  printf 'Het platform draait al (pid %s).\n' "$(platform_pid)"
  [ -d "$SWV_DATA/app/$(bouwstempel)" ] ||
    printf 'De broncode is sindsdien gewijzigd: ./swv down en daarna ./swv up start de nieuwe.\n'
  voer_uit opdracht.Volgen 0
}

# In a session of its own, so that Ctrl-C reaches it only through an orderly stop.
start_platform() {
  local los=nohup log=$SWV_DATA/log/platform.log
  ! command -v setsid >/dev/null || los=setsid
  [ ! -f "$log" ] || [ "$(wc -c <"$log")" -lt 10000000 ] || mv "$log" "$log.1"
  "$los" "$JAVA_HOME/bin/java" -Dswv.dienst=platform "-Dswv.data=$SWV_DATA" \
    -XX:+UseSerialGC -Xmx384m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    "-Djava.util.logging.config.file=$SWV_APP/platform/logging.properties" \
    -cp "$SWV_APP/platform/*" "$PAKKET.Platform" </dev/null >>"$log" 2>&1 &
}

opdracht_down() {
  [ $# -eq 0 ] || [ "$*" = --wis ] || fout "Gebruik: ./swv down [--wis]" 2
  [ -f "$SWV_DATA/app/laatste" ] || { printf 'Het platform draaide niet.\n' && return; }
  gebruik_laatste_bouw
  voer_uit opdracht.Stoppen "$@"
}

opdracht_status() {
  [ -f "$SWV_DATA/app/laatste" ] || { printf 'Het platform is hier nog niet gebouwd; ./swv up doet dat.\n' && return; }
  gebruik_laatste_bouw
  voer_uit opdracht.Status
}

opdracht_token() {
  [ $# -gt 0 ] || fout "Gebruik: ./swv token <organisatie> [scope...], bijvoorbeeld ./swv token swv:PO2602" 2
  gebruik_laatste_bouw
  voer_uit token.Token "$@"
}

opdracht_demo() {
  gebruik_laatste_bouw
  "$JAVA_HOME/bin/jar" tf "$SWV_APP"/platform/lokaal-platform-*.jar | grep -q '/demo/Demo.class$' ||
    fout "De demo zit niet in deze bouw."
  voer_uit demo.Demo "$@"
}

opdracht_test() {
  zoek_jdk
  eis_maven
  exec mvn -B -ntp -f "$SWV_WORTEL/pom.xml" verify "$@"
}

opdracht_logs() {
  local log=$SWV_DATA/log/${1:-}.log
  [ $# -eq 1 ] && [ -f "$log" ] ||
    fout "Kies een log: $(cd "$SWV_DATA/log" 2>/dev/null && ls -1 ./*.log 2>/dev/null | sed 's|^\./||; s|\.log$||' | tr '\n' ' ')" 2
  if [ -t 1 ]; then exec tail -n 100 -F "$log"; fi
  exec tail -n 200 "$log"
}
