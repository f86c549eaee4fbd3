//! Places: where the addresses are used that pages and letters show.
//!
//! Owns: the port that the binary's file stands behind ([`Atlas`]), and which addresses are looked up. Hands over: the words
//! to `pages`.

use std::net::IpAddr;
use std::sync::Arc;

use setaria_identity::location::Location;
use setaria_pages::{AddressLine, Locale};

/// Somebody who knows where addresses are used.
pub trait Atlas: Send + Sync {
    /// Where an address is used, the city named in that language if it has a name in it.
    fn find(&self, address: IpAddr, language: &str) -> Option<Location>;
}

/// What is known of addresses: nothing, unless somebody was asked in.
#[derive(Clone, Default)]
pub struct Places(Option<Arc<dyn Atlas>>);

impl Places {
    /// What an atlas knows.
    pub fn of(atlas: Arc<dyn Atlas>) -> Self {
        Self(Some(atlas))
    }

    /// An address as it is remembered ([`setaria_service::source_of`]), with the place where it is used.
    pub(crate) fn line(&self, source: &str, locale: Locale) -> AddressLine {
        let location = || self.0.as_ref()?.find(public(source)?, locale.tag());
        AddressLine {
            location: location(),
            address: source.to_owned(),
        }
    }
}

/// The address behind a source; none for those that lie in a house's own network and say nothing of a place.
fn public(source: &str) -> Option<IpAddr> {
    let address = source.strip_suffix("/64").unwrap_or(source).parse().ok()?;
    let own = match address {
        IpAddr::V4(v4) => v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_unspecified(),
        IpAddr::V6(v6) => {
            v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local() || v6.is_unspecified()
        }
    };
    (!own).then_some(address)
}

#[cfg(test)]
mod tests {
    use setaria_identity::region::Region;

    use super::*;

    struct Everywhere;

    impl Atlas for Everywhere {
        fn find(&self, address: IpAddr, language: &str) -> Option<Location> {
            Some(Location {
                region: Region::CN,
                city: Some(format!("{language} {address}")),
            })
        }
    }

    #[test]
    fn an_address_of_a_house_lies_nowhere_and_the_network_of_another_is_looked_up() {
        let places = Places::of(Arc::new(Everywhere));
        let city = |source: &str| places.line(source, Locale::default()).location?.city;
        for own in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.0.1",
            "169.254.1.1",
            "0:0:0:0::/64",
            "fd00:0:0:1::/64",
            "fe80:0:0:0::/64",
            "",
            "somewhere",
        ] {
            assert_eq!(city(own), None, "{own}");
        }
        assert_eq!(city("203.0.113.7").as_deref(), Some("en 203.0.113.7"));
        assert_eq!(city("2001:db8:1:2::/64").as_deref(), Some("en 2001:db8:1:2::"));
        let none = Places::default().line("203.0.113.7", Locale::default());
        assert_eq!((none.address.as_str(), none.location), ("203.0.113.7", None));
    }
}
