/** Counting terms of law: TRM-01 to TRM-06, with the Algemene termijnenwet and its holidays. JDK only. */
package nl.passendonderwijs.kit.tijd;
