package nl.passendonderwijs.registry.school.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SchoolHistorie", description = "Hoe een school door de tijd was, is en wordt; altijd de hele lijst.")
record SchoolHistorie(List<SchoolWeergave> resultaten) {}
