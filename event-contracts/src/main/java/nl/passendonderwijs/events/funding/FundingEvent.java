package nl.passendonderwijs.events.funding;

import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Topic;
import nl.passendonderwijs.events.Topics;

/** What funding-service tells: the money of a samenwerkingsverband. */
@Topic(Topics.FUNDING)
public sealed interface FundingEvent extends DomeinEvent permits BekostigingBerekend {}
