//! Locations: where on earth an address is used, as far as that is known.
//!
//! Owns: what is told of it. It is never stored: whoever shows an address asks anew. Hands over: finding it to the binary,
//! words to `pages`.

use crate::region::Region;

/// Where an address is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The country.
    pub region: Region,
    /// The city, in the reader's language where it has a name in it; absent where only the country is known.
    pub city: Option<String>,
}
