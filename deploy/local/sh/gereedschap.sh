# Finds a JDK and Maven; the java on the PATH is often an older one.

JDK_MINIMAAL=25

fout() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

# The major version that the folder's release file states; nothing when it is no JDK.
jdk_versie() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_kandidaten() {
  local java
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    dirname "$(dirname "$java")"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$JDK_MINIMAAL+" 2>/dev/null || true
  printf '%s\n' "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /usr/lib/jvm/* /opt/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/*
}

zoek_jdk() {
  local kandidaat versie
  while IFS= read -r kandidaat; do
    versie=$(jdk_versie "$kandidaat") || continue
    if [ "${versie:-0}" -ge "$JDK_MINIMAAL" ]; then
      export JAVA_HOME=$kandidaat
      return
    fi
  done < <(jdk_kandidaten)
  fout "Er is geen JDK $JDK_MINIMAAL of nieuwer gevonden. Installeer er een, bijvoorbeeld Temurin \
(https://adoptium.net) of 'sdk install java 25-tem', en zet eventueel JAVA_HOME."
}

eis_maven() {
  local versie groot klein
  command -v mvn >/dev/null ||
    fout "Maven ontbreekt. Installeer Maven 3.8 of nieuwer, bijvoorbeeld 'apt install maven', \
'brew install maven' of https://maven.apache.org/download.cgi."
  versie=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  groot=${versie%%.*} klein=${versie##*.}
  if [ "${groot:-0}" -lt 3 ] || { [ "$groot" -eq 3 ] && [ "$klein" -lt 8 ]; }; then
    fout "Maven ${versie:-(onbekend)} is te oud; dit project heeft 3.8 of nieuwer nodig."
  fi
}
