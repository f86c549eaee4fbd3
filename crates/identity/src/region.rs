//! Regions: the countries and territories that people live in and addresses lie in.
//!
//! Owns: the list (ISO 3166-1, and Kosovo by the code that is in use for it). Hands over: their names to `pages`.

use serde::de::{Deserialize, Deserializer, Error};

/// A country or territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region(&'static str);

/// Why a text is no region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a region is a two-letter country code, as CN or DE")]
pub struct UnknownRegion;

impl Region {
    /// China, where the first apps of this platform are at home.
    pub const CN: Self = Self("CN");

    /// Every region, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().copied().map(Self)
    }

    /// The region of two letters, large or small, white space around them or not.
    ///
    /// # Errors
    /// There is none.
    pub fn parse(text: &str) -> Result<Self, UnknownRegion> {
        let wanted = text.trim();
        Self::all()
            .find(|region| region.0.eq_ignore_ascii_case(wanted))
            .ok_or(UnknownRegion)
    }

    /// Its two letters, in upper case.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// ISO 3166-1 alpha-2, and XK.
#[rustfmt::skip]
const CODES: [&str; 250] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
    "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
    "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
    "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
    "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
    "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
    "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
    "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
    "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
    "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
    "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
    "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
    "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_one_of_the_list_however_it_is_written() {
        assert_eq!(Region::parse(" de ").map(Region::code), Ok("DE"));
        assert_eq!(Region::parse("CN"), Ok(Region::CN));
        for wrong in ["", "D", "DEU", "ZZ", "AC", "1", "é"] {
            assert_eq!(Region::parse(wrong), Err(UnknownRegion), "{wrong:?}");
        }
        assert!(CODES.is_sorted());
    }
}
