@org.jspecify.annotations.NullMarked
package muster.properties;
