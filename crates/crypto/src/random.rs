//! The system's source of randomness. The binary hands it to the other rooms as their `Entropy`; third parties' clients
//! call it directly. Nobody else asks the system for random bytes.

/// The operating system's cryptographic random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl SystemRandom {
    /// Fills `out` with random bytes.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that may ask the system"
    )]
    #[expect(
        clippy::expect_used,
        reason = "without randomness no code, token or nonce is safe; no input reaches this"
    )]
    pub fn fill(&self, out: &mut [u8]) {
        getrandom::fill(out).expect("the system's random source answers");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_fills_differ() {
        let (mut a, mut b) = ([0; 32], [0; 32]);
        SystemRandom.fill(&mut a);
        SystemRandom.fill(&mut b);
        assert_ne!(a, b);
        assert_ne!(a, [0; 32]);
    }
}
