//! The names of regions (CLDR 48, territories), and of cities in them.
//!
//! Owns: reading them, in the order in which a reader of the language looks for them (CLDR's collation, made when
//! `regions/make.mjs` ran).

use fluent_bundle::FluentArgs;
use setaria_identity::location::Location;
use setaria_identity::region::Region;

use super::{Locale, unpacked};

impl Locale {
    /// Every region with its name, in the language's own order.
    pub(crate) fn regions(self) -> impl Iterator<Item = (Region, &'static str)> {
        let read = || unpacked(self.0.packed().map(|packed| packed.regions));
        let lines = self.0.regions.get_or_init(read).lines();
        lines.filter_map(|line| {
            let (code, name) = line.split_once(' ')?;
            Some((Region::parse(code).ok()?, name))
        })
    }

    /// The name of a region.
    pub(crate) fn region(self, region: Region) -> &'static str {
        let named = self.regions().find(|(other, _)| *other == region);
        named.map_or(region.code(), |(_, name)| name)
    }

    /// A location in words: `Hangzhou, China`. A city that is a country of its own is named once.
    pub(crate) fn location(self, location: &Location) -> String {
        let region = self.region(location.region);
        match location.city.as_deref().filter(|city| *city != region) {
            Some(city) => {
                let mut args = FluentArgs::new();
                args.set("city", city);
                args.set("region", region);
                self.format("location", &args)
            }
            None => region.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn cldr_every_region_has_one_name_in_every_language() {
        for locale in Locale::all() {
            let named: Vec<_> = locale.regions().collect();
            let codes: BTreeSet<_> = named.iter().map(|(region, _)| region.code()).collect();
            assert_eq!(codes, Region::all().map(Region::code).collect(), "{locale:?}");
            let names: BTreeSet<_> = named.iter().map(|(_, name)| name).collect();
            assert_eq!(names.len(), codes.len(), "{locale:?}");
            assert!(
                named.iter().all(|(region, name)| *name != region.code()),
                "{locale:?}"
            );
        }
    }

    #[test]
    fn a_city_stands_with_its_country_and_a_city_state_once() {
        let told = |tag: &str, code: &str, city: Option<&str>| {
            let region = Region::parse(code).unwrap();
            let city = city.map(str::to_owned);
            Locale::parse(tag).unwrap().location(&Location { region, city })
        };
        assert_eq!(told("en", "DE", Some("Berlin")), "Berlin, Germany");
        assert_eq!(told("zh-Hans", "CN", Some("杭州")), "中国 杭州");
        assert_eq!(told("en", "SG", Some("Singapore")), "Singapore");
        assert_eq!(told("de", "CH", None), "Schweiz");
    }

    #[test]
    fn cldr_regions_stand_in_the_order_of_the_language() {
        let first = |tag| Locale::parse(tag).unwrap().regions().next().unwrap().1;
        assert_eq!(first("en"), "Afghanistan");
        assert_eq!(first("ja"), "アイスランド");
        assert_eq!(first("zh-Hans"), "阿尔巴尼亚");
        let german: Vec<_> = Locale::parse("de")
            .unwrap()
            .regions()
            .map(|(_, name)| name)
            .collect();
        let at = |name| german.iter().position(|other| *other == name).unwrap();
        assert!(at("Österreich") < at("Pakistan"));
        assert_eq!(Locale::parse("th").unwrap().region(Region::CN), "จีน");
    }
}
