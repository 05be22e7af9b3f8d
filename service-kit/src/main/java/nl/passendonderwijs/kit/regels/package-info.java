/** How code says which rule of the domain it carries. */
package nl.passendonderwijs.kit.regels;
