package nl.passendonderwijs.events.placement;

import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Topic;
import nl.passendonderwijs.events.Topics;

/** What placement-service tells: the course of an aanmelding or a thuiszitter, by pseudonyms only. */
@Topic(Topics.PLACEMENT)
public sealed interface PlacementEvent extends DomeinEvent
        permits AanmeldingGeweigerd,
                AanmeldingIngetrokken,
                AanmeldingNietInBehandelingGenomen,
                AanvullingGevraagd,
                BeslistermijnOverschreden,
                BeslistermijnVerlengd,
                BezwaarBeslist,
                BezwaarOntvangen,
                GpoOordeelVastgelegd,
                LeerlingAangemeld,
                LeerlingGeplaatst,
                LeerlingIngeschreven,
                LeerlingTijdelijkGeplaatst,
                LeerlingenSamengevoegd,
                OppVastgesteld,
                PlaatsingBeeindigd,
                ThuiszitterBeeindigd,
                ThuiszitterGemeld,
                ZorgplichtGewijzigd {}
