package nl.passendonderwijs.registry.importeren.rest;

import nl.passendonderwijs.registry.importeren.Importverzoek;
import org.jboss.resteasy.reactive.server.multipart.FileItem;

/** A form that was read and found good. */
record Formulier(FileItem bestand, Importverzoek verzoek) {}
