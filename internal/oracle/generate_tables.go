package oracle

// The methods that templates call, most often used ones several times: every public method of
// the classes a template meets that takes and gives plain data.
//
//nolint:dupword // a method that stands there twice is called twice as often
var methodTables = map[kind][]signature{
	text: parseSignatures(`
length():int length():int substring(at):text substring(at,end):text substring(at,end):text replace(text,text):text
replaceAll(regex,with):text replaceAll(regex,with):text replaceAll(regex,with):text split(regex):array split(regex):array
trim():text toLowerCase():text toUpperCase():text contains(text):bool indexOf(text):int startsWith(text):bool isEmpty():bool
concat(text):text matches(regex):bool toString():text equals(any):bool charAt(at):char codePointAt(at):int
codePointBefore(int):int codePointCount(at,end):int offsetByCodePoints(at,at):int compareTo(text):int
compareToIgnoreCase(text):int contentEquals(text):bool endsWith(text):bool equalsIgnoreCase(text):bool hashCode():int
indexOf(text,at):int indexOf(int):int lastIndexOf(text):int lastIndexOf(text,int):int regionMatches(at,text,at,at):bool
regionMatches(bool,at,text,at,at):bool replaceFirst(regex,with):text split(regex,limit):array startsWith(text,at):bool
strip():text stripLeading():text stripTrailing():text isBlank():bool repeat(at):text subSequence(at,end):text
toCharArray():chars intern():text format(format,any):text format(format,any,any):text valueOf(any):text join(text,list):text
join(text,text,text):text indent(at):text translateEscapes():text stripIndent():text formatted(any):text
replace(char,char):text indexOf(int,at):int lastIndexOf(int):int lastIndexOf(int,at):int valueOf(chars):text copyValueOf(chars):text`),
	list: parseSignatures(`
size():int size():int get(at):any get(0):any get(at):any add(any):bool add(any):bool add(at,any):nothing set(at,any):any
isEmpty():bool contains(any):bool indexOf(any):int lastIndexOf(any):int remove(at):any remove(text):bool clear():nothing
addAll(list):bool addAll(at,list):bool subList(0,at):list containsAll(list):bool removeAll(list):bool retainAll(list):bool
equals(list):bool toString():text hashCode():int iterator().next():any listIterator().next():any toArray():array
ensureCapacity(int):nothing trimToSize():nothing clone():list`),
	mapping: parseSignatures(`
get(key):any get(key):any get(key):any keySet():set keySet():set entrySet():entries values():values put(key,any):any
containsKey(key):bool containsValue(any):bool size():int isEmpty():bool remove(key):any remove(key,any):bool
getOrDefault(key,any):any putIfAbsent(key,any):any replace(key,any):any replace(key,any,any):bool putAll(map):nothing
clear():nothing equals(map):bool toString():text hashCode():int clone():map`),
	"set": parseSignatures(`
size():int isEmpty():bool contains(any):bool toString():text remove(text):bool toArray():array iterator().next():any
containsAll(list):bool removeAll(list):bool retainAll(list):bool clear():nothing hashCode():int add(any):bool`),
	"entries": parseSignatures(`
size():int iterator().next().getKey():text iterator().next().getValue():any iterator().next():any toString():text
iterator().next().setValue(any):any isEmpty():bool`),
	// The hash codes of arrays and of the values of a map are those of their identity.
	"array": parseSignatures(`
size():int get(at):any get(0):any isEmpty():bool contains(any):bool indexOf(any):int lastIndexOf(any):int
subList(0,at):list containsAll(list):bool set(at,any):any iterator().next():any equals(list):bool`),
	"values": parseSignatures(`
size():int isEmpty():bool contains(any):bool toString():text remove(text):bool toArray():array iterator().next():any
containsAll(list):bool removeAll(list):bool retainAll(list):bool clear():nothing add(any):bool`),
	"chars": parseSignatures(`size():int get(at):char isEmpty():bool contains(any):bool`),
	"char": parseSignatures(`
toString():text charValue():char compareTo(char):int equals(any):bool hashCode():int isDigit(char):bool
isLetter(char):bool isUpperCase(char):bool toUpperCase(char):char isWhitespace(char):bool getNumericValue(char):int`),
	boolean: parseSignatures(`
toString():text booleanValue():bool equals(any):bool compareTo(bool):int hashCode():int logicalAnd(bool,bool):bool
logicalOr(bool,bool):bool logicalXor(bool,bool):bool parseBoolean(text):bool valueOf(text):bool compare(bool,bool):int`),
	integer: parseSignatures(`
parseInt(digits):int parseInt(digits):int parseInt(digits,radix):int toString():text intValue():int longValue():long
doubleValue():double floatValue():any shortValue():any byteValue():any compareTo(int):int equals(any):bool hashCode():int
valueOf(digits):int toString(int):text toString(int,radix):text toHexString(int):text toBinaryString(int):text
toOctalString(int):text max(int,int):int min(int,int):int sum(int,int):int signum(int):int compare(int,int):int
bitCount(int):int reverse(int):int highestOneBit(int):int numberOfLeadingZeros(int):int numberOfTrailingZeros(int):int
rotateLeft(int,int):int divideUnsigned(int,int):int remainderUnsigned(int,int):int toUnsignedString(int):text decode(digits):int
parseUnsignedInt(digits):int lowestOneBit(int):int reverseBytes(int):int compareUnsigned(int,int):int toUnsignedLong(int):long`),
	long: parseSignatures(`
intValue():int longValue():long doubleValue():double compareTo(long):int equals(any):bool toString():text parseLong(digits):long
valueOf(digits):long toHexString(long):text toString(long,radix):text max(long,int):long min(long,int):long sum(long,int):long
signum(long):int bitCount(long):int hashCode():int numberOfLeadingZeros(long):int rotateLeft(long,int):long floatValue():any`),
	double: parseSignatures(`
intValue():int longValue():long doubleValue():double isNaN():bool isInfinite():bool compareTo(double):int equals(any):bool
toString():text parseDouble(digits):double valueOf(digits):double max(double,int):double min(double,int):double
sum(double,double):double compare(double,double):int hashCode():int toString(double):text isFinite(double):bool
doubleToLongBits(double):long floatValue():any toHexString(double):text longBitsToDouble(long):double`),
	decimal: parseSignatures(`
intValue():int longValue():long doubleValue():double scale():int precision():int toPlainString():text toString():text
toEngineeringString():text negate():decimal abs():decimal add(decimal):decimal subtract(decimal):decimal
multiply(decimal):decimal compareTo(decimal):int equals(any):bool signum():int setScale(int):decimal stripTrailingZeros():decimal
unscaledValue():bigint toBigInteger():bigint pow(at):decimal max(decimal):decimal movePointLeft(at):decimal`),
	bigint: parseSignatures(`
intValue():int longValue():long doubleValue():double toString():text toString(radix):text add(bigint):bigint
subtract(bigint):bigint multiply(bigint):bigint divide(bigint):bigint mod(bigint):bigint negate():bigint abs():bigint
signum():int bitLength():int compareTo(bigint):int equals(any):bool pow(at):bigint hashCode():int max(bigint):bigint gcd(bigint):bigint
shiftLeft(at):bigint testBit(at):bool and(bigint):bigint not():bigint remainder(bigint):bigint isProbablePrime(at):bool sqrt():bigint`),
}

// objectMethods fit every value, or none.
var objectMethods = parseSignatures(`
toString():text equals(any):bool getClass().getName():text getClass().getSimpleName():text noSuch():any noSuch(any):any
getEmpty():any isEmpty():bool size():int length():int get(any):any`)

// What an argument of a kind looks like.
var argumentChoices = map[kind][]string{
	"0":      {"0"},
	"at":     {"0", "0", "1", "1", "2", "3", "$zero", "$one"},
	"end":    {"2", "3", "3", "$three"},
	"limit":  {"0", "1", "2", "3", "-1", "$i"},
	"radix":  {"10", "16", "2", "36"},
	"digits": {`"1"`, `"42"`, `"-7"`, `"007"`, `"+3"`, `"1"`, `"2147483647"`, `"x"`, `""`, "$s", `"1e3"`, `"0x1F"`},
	"regex": {`"l"`, `"\\'"`, `","`, `"\s+"`, `"[a-c]"`, `"(.)(.)"`, `"^a"`, `"o$"`, `"a|b"`, `"\\d+"`, `"\d"`, `"."`, `""`, `".*"`, `"\\\\"`,
		`"(?i)A"`, `"x*"`, `"[^a-z]"`, `"(?<n>a)"`, `"(?=l)"`, `"(l)\1"`, `"\b"`, `"l{2}"`, `"\|"`, `"a++"`, `"$s"`, `"\p{Lu}"`, `"é"`, `'"'`, `"&"`, `"="`},
	"with":   {`"'"`, `""`, `"x"`, `"$1"`, `'$1'`, `'$0$0'`, `"\\$"`, `'\\'`, `"L"`, `"é"`, `'<$1>'`, "$s", `'"'`, `"-"`},
	"format": {`"%s"`, `"%d"`, `"%5d|"`, `"%-5s|"`, `"%05d"`, `"%x"`, `"%.2f"`, `"%s %s"`, `"%b"`, `"%%"`, `"%S"`, `"%2$s"`, `"%c"`, `"%e"`, `"%,d"`, `"%n"`, `"%h"`, `"%g"`, `"%10.3s|"`, `"%o"`},
	"key":    {`"a"`, `"a"`, `'b'`, `"k"`, `"nope"`, "$s", "1", `"c"`, `"list"`, `""`, "$nope", "true"},
	"char":   {`$s.charAt(0)`, `$t.charAt(1)`, `$s.charAt(1)`},
	"chars":  {`$s.toCharArray()`},
	text:     {`"a"`, `'b'`, `"l"`, `""`, `"ll"`, `"x"`, "$s", "$t", `","`, `"é"`, `" "`, `'"'`, `"hello"`, "$empty", `"😀"`},
	integer:  {"0", "1", "2", "-1", "7", "97", "255", "$i", "$j", "2147483647", "-2147483648"},
	long:     {"$l", "9223372036854775807", "-9223372036854775808", "4294967296", "$i", "1"},
	double:   {"$d", "1.5", "-0.0", "0.1", "1e7", "$i", "1"},
	decimal:  {"$dec", "$dec", "$dec.negate()", "1.5"},
	bigint:   {"$big", "$big", "99999999999999999999", "$big.negate()"},
	boolean:  {"true", "false", "$yes", "$no"},
	list:     {"$list", "$names", `[1,"a"]`, "[]", "[1..3]", "$s.split(',')", `["a"]`},
	mapping:  {"$map", `{"a":1}`, "{}", "$deep", `{"k":"v","b":$i}`},
}
