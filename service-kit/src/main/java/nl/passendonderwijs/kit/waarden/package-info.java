/** The words every service shares: identifiers, money, periods and places that refuse nonsense. JDK only. */
package nl.passendonderwijs.kit.waarden;
