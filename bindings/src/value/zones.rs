//! Conversions between the Windows names of time zones, which EWS uses, and the names of the IANA time zone database.
//!
//! The table is from the Unicode CLDR 48, under the [Unicode License
//! v3](https://www.unicode.org/license.txt); the file `LICENSE-UNICODE` of this crate has its text. Both functions ignore
//! the case of ASCII letters.
//!
//! ```
//! use ews_bindings::types::TimeZoneDefinition;
//! use ews_bindings::value::zones;
//!
//! let id = zones::windows_name("Europe/Vienna").map(str::to_owned);
//! let zone = TimeZoneDefinition { id, ..TimeZoneDefinition::default() };
//! assert_eq!(zone.id.as_deref(), Some("W. Europe Standard Time"));
//! assert_eq!(zone.id.as_deref().and_then(zones::iana_name), Some("Europe/Berlin"));
//! ```

/// The table. A line has a Windows name, a tab, and IANA names. The first IANA name is the name for the territory
/// `001`.
const TABLE: &str = include_str!("zone_names.txt");

/// Returns the rows: each Windows name with its IANA names, separated by spaces.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| line.split_once('\t'))
}

/// Returns the IANA name of a time zone, such as `Europe/Berlin` for `W. Europe Standard Time`.
///
/// Several IANA zones can have the same Windows name. The result is the zone that the CLDR lists for the whole world
/// (territory `001`), with the name that IANA prefers, such as `Asia/Kolkata`. `None` means that the table does not have
/// the Windows name.
///
/// ```
/// use ews_bindings::value::zones::iana_name;
///
/// assert_eq!(iana_name("India Standard Time"), Some("Asia/Kolkata"));
/// assert_eq!(iana_name("Customized Time Zone"), None);
/// ```
pub fn iana_name(windows_name: &str) -> Option<&'static str> {
    let (_, names) = rows().find(|(windows, _)| windows.eq_ignore_ascii_case(windows_name))?;
    names.split(' ').next()
}

/// Returns the Windows name of a time zone, such as `W. Europe Standard Time` for `Europe/Berlin`.
///
/// Former names, such as `Asia/Calcutta`, have the same result as the names that replaced them. `None` means that the
/// table does not have the IANA name.
///
/// ```
/// use ews_bindings::value::zones::windows_name;
///
/// assert_eq!(windows_name("Asia/Calcutta"), Some("India Standard Time"));
/// assert_eq!(windows_name("Europe/Atlantis"), None);
/// ```
pub fn windows_name(iana_name: &str) -> Option<&'static str> {
    let (windows, _) =
        rows().find(|(_, names)| names.split(' ').any(|name| name.eq_ignore_ascii_case(iana_name)))?;
    Some(windows)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_name_of_the_table_is_found_in_one_row() {
        let mut seen = BTreeSet::new();
        for (windows, names) in rows() {
            assert!(seen.insert(windows.to_ascii_lowercase()), "{windows} occurs twice");
            assert_eq!(iana_name(&windows.to_uppercase()), names.split(' ').next());
            for name in names.split(' ') {
                assert!(seen.insert(name.to_ascii_lowercase()) || name == windows, "{name} occurs twice");
                assert_eq!(windows_name(&name.to_lowercase()), Some(windows));
            }
        }
        assert!(rows().count() >= 139, "the table has {} rows", rows().count());
        assert_eq!((iana_name(""), windows_name("")), (None, None));
        assert_eq!((iana_name("Europe/Berlin"), windows_name("W. Europe Standard Time")), (None, None));
    }

    /// Facts from `windowsZones.xml` of the CLDR.
    #[test]
    fn names_convert_both_ways() {
        for (windows, iana) in [
            ("UTC", "Etc/UTC"),
            ("Pacific Standard Time", "America/Los_Angeles"),
            ("Romance Standard Time", "Europe/Paris"),
            ("Tokyo Standard Time", "Asia/Tokyo"),
            ("FLE Standard Time", "Europe/Kyiv"),
        ] {
            assert_eq!((iana_name(windows), windows_name(iana)), (Some(iana), Some(windows)));
        }
        for (iana, windows) in
            [("Europe/Kiev", "FLE Standard Time"), ("US/Pacific", "Pacific Standard Time"), ("Zulu", "UTC")]
        {
            assert_eq!(windows_name(iana), Some(windows), "{iana}");
        }
    }
}
