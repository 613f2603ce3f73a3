package value

import "math/big"

// maxPowerBits bounds the numbers that are raised modulo another and tested
// for primes, which take time with the cube of their size.
const maxPowerBits = 1 << 13

func checkPowerBits(numbers ...*big.Int) error {
	for _, n := range numbers {
		if n.BitLen() > maxPowerBits {
			return throw(arithmetic, "BigInteger would overflow supported range")
		}
	}
	return nil
}

func bigIntegerPowers() []method {
	return []method{
		def("pow(int)", func(r Value, a []Value) (Value, error) {
			if a[0].int() < 0 {
				return Null, throw(arithmetic, "Negative exponent")
			}
			return bigResult(powInt(r.bigInt(), a[0].int()))
		}),
		def("sqrt()", func(r Value, _ []Value) (Value, error) {
			root, _, err := squareRoot(r.bigInt())
			return bigResult(root, err)
		}),
		def("sqrtAndRemainder()", func(r Value, _ []Value) (Value, error) {
			root, rest, err := squareRoot(r.bigInt())
			if err != nil {
				return Null, err
			}
			return bigArray(root, rest), nil
		}),
		def("modPow(BigInteger,BigInteger)", func(r Value, a []Value) (Value, error) {
			if a[0].IsNull() || a[1].IsNull() {
				return Null, throw(nullPointer, "")
			}
			return bigResult(modPow(r.bigInt(), a[0].bigInt(), a[1].bigInt()))
		}),
		defBig("modInverse", modInverse),
	}
}

func squareRoot(i *big.Int) (root, rest *big.Int, err error) {
	if i.Sign() < 0 {
		return nil, nil, throw(arithmetic, "Negative BigInteger")
	}
	root = new(big.Int).Sqrt(i)
	rest = new(big.Int).Mul(root, root)
	return root, rest.Sub(i, rest), nil
}

func modPow(x, exponent, m *big.Int) (*big.Int, error) {
	if m.Sign() <= 0 {
		return nil, throw(arithmetic, "BigInteger: modulus not positive")
	}
	if err := checkPowerBits(exponent, m); err != nil {
		return nil, err
	}
	if exponent.Sign() < 0 {
		inverse, err := modInverse(x, m)
		if err != nil {
			return nil, err
		}
		x, exponent = inverse, new(big.Int).Neg(exponent)
	}
	return new(big.Int).Exp(x, exponent, m), nil
}

func modInverse(x, m *big.Int) (*big.Int, error) {
	if m.Sign() <= 0 {
		return nil, throw(arithmetic, "BigInteger: modulus not positive")
	}
	if err := checkPowerBits(x, m); err != nil {
		return nil, err
	}
	if m.BitLen() == 1 { // everything is 0 modulo 1
		return new(big.Int), nil
	}
	inverse := new(big.Int).ModInverse(x, m)
	if inverse == nil {
		return nil, throw(arithmetic, "BigInteger not invertible.")
	}
	return inverse, nil
}

// primeRounds is the number of Miller-Rabin rounds of a prime test.
const primeRounds = 20

func bigIntegerPrimes() []method {
	return []method{
		def("isProbablePrime(int)", func(r Value, a []Value) (Value, error) {
			i := new(big.Int).Abs(r.bigInt())
			if a[0].int() <= 0 {
				return True, nil
			}
			if err := checkPowerBits(i); err != nil {
				return Null, err
			}
			return Bool(i.ProbablyPrime(primeRounds)), nil
		}),
		def("nextProbablePrime()", func(r Value, _ []Value) (Value, error) {
			return bigResult(nextPrime(r.bigInt()))
		}),
	}
}

func nextPrime(i *big.Int) (*big.Int, error) {
	if i.Sign() < 0 {
		return nil, throw(arithmetic, "start < 0: %s", i)
	}
	if err := checkPowerBits(i); err != nil {
		return nil, err
	}
	one := big.NewInt(1)
	next := new(big.Int).Add(i, one)
	for !next.ProbablyPrime(primeRounds) {
		next.Add(next, one)
	}
	return next, nil
}
