//! Time and chance as parameters, so that tests, faults and the sandbox can move them.
//!
//! Owns: the two traits. Hands over: the system's own clock and random source to the binary.

/// Wall time, in milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// One second, in milliseconds.
pub const SECOND: Millis = 1_000;
/// One minute, in milliseconds.
pub const MINUTE: Millis = 60 * SECOND;
/// One hour, in milliseconds.
pub const HOUR: Millis = 60 * MINUTE;
/// One day, in milliseconds.
pub const DAY: Millis = 24 * HOUR;

/// Where wall time comes from. Expiry uses it; timeouts use the runtime's monotonic timers instead.
pub trait Clock: Send + Sync {
    /// The present, in unix milliseconds.
    fn now(&self) -> Millis;
}

/// Where unpredictable bytes come from.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with bytes that nobody can predict.
    fn fill(&self, bytes: &mut [u8]);
}

/// Draws a fixed number of bytes.
pub fn draw<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}
