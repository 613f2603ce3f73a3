// Package value holds the values that a template sees, with Java's behaviour:
// how they print, compare, convert and answer to methods is decided here and
// nowhere else.
//
// A Value is a scalar, a handle to a node of a Document (a JSON text that has
// been read), a Map or List that was built, or an Object of the program that
// embeds the engine. A template can call the public methods of the Java class
// of a value that take and return plain data; no Go type is ever reflected
// into.
//
// # Go data
//
// Of makes Values of Go data: of the trees that encoding/json and
// github.com/ohler55/ojg read, among others. Any makes such trees of Values.
// Live, Keyed, Indexed, Map and List have the methods with which ojg's
// packages query, change and compare containers in place.
//
// # Methods
//
// The overload of a method is chosen as Velocity 1.7 does (ClassMap, MethodMap):
// by the classes of the arguments, with null for every class, widening of
// numbers and variable arguments; where two are equally good there is none.
// There are the methods of String, Character, Boolean, Integer, Long, Short,
// Byte, Float, Double, BigInteger, BigDecimal, ArrayList, JSONArray, HashMap,
// LinkedHashMap, their views, entries and iterators, of arrays, and those of
// Class that describe a class. Methods that take a function, a Locale, a
// Charset or a MathContext can be called with null only, and then throw what
// Java throws.
//
// These are left out:
//
//   - spliterator and the methods of streams that take a function; Comparator's
//     makers (comparingByKey): they deal in objects no template can use.
//   - Integer.getInteger, Long.getLong, Boolean.getBoolean: they read properties
//     of a Java process.
//   - resolveConstantDesc of numbers; describeConstable of Byte, Short,
//     Character and Boolean: java.lang.constant and java.lang.invoke.
//   - Character.getName, codePointOf, getDirectionality, isMirrored: they need
//     Unicode tables that Go's library lacks.
//   - BigInteger.probablePrime and BigDecimal.sqrt: they need a Random and a
//     MathContext.
//   - What leads on from a Class (forName, newInstance, getMethods, ...), as
//     Velocity's SecureUberspector blocks it.
//   - Charsets but UTF-8, UTF-16, UTF-32, US-ASCII, ISO-8859-1 and windows-1252,
//     for want of tables; a few constructs of regular expressions, which package
//     javaregex lists.
//
// # What differs from Java
//
//   - An identity hash code is always the same number.
//   - Set.of, Map.of and copyOf keep the order they are given; Java orders them
//     anew in every run. A HashMap keeps the order of insertion in a bucket of
//     any size.
//   - Character classes follow Go's version of Unicode.
//   - A Double prints with the digits of Java up to 18: 1e23 is
//     9.999999999999999E22.
//   - Sizes are bounded: texts, lists, numbers and widths that would fill the
//     memory are an OutOfMemoryError or ArithmeticException long before Java's
//     own bounds.
//   - Dates of String.format are in UTC, in English, by the Gregorian calendar.
package value
