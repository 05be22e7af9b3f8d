package nl.passendonderwijs.events.registry;

import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Topic;
import nl.passendonderwijs.events.Topics;

/** What registry-service tells: who belongs to which samenwerkingsverband, and how many pupils were counted. */
@Topic(Topics.REGISTRY)
public sealed interface RegistryEvent extends DomeinEvent
        permits SamenwerkingsverbandGeregistreerd,
                RegioVastgesteld,
                BestuurGeregistreerd,
                VestigingGewijzigd,
                LidmaatschapGewijzigd,
                OndersteuningsaanbodGepubliceerd,
                OndersteuningsbehoefteVastgelegd,
                TelDatumBereikt,
                TellingVastgesteld {}
