//! Making the table of Windows and IANA names of time zones from the data of the Unicode CLDR.
//!
//! In: the packages `cldr-core` and `cldr-bcp47`. Out: `zone_names.txt`, from which `ews-bindings` converts names.
//!
//! `windowsZones.json` of `cldr-core` has the zones of each Windows name, with one name for each zone. `timezone.json` of
//! `cldr-bcp47` has all other names of these zones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::write::Files;

/// The name of the table.
const FILE: &str = "zone_names.txt";

/// The file `windowsZones.json`.
#[derive(Deserialize)]
struct Windows {
    supplemental: Supplemental,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Supplemental {
    version: Version,
    windows_zones: WindowsZones,
}

#[derive(Deserialize)]
struct Version {
    #[serde(rename = "_cldrVersion")]
    cldr: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WindowsZones {
    map_timezones: Vec<MapTimezone>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MapTimezone {
    map_zone: MapZone,
}

/// The zones of a Windows name in a territory.
#[derive(Deserialize)]
struct MapZone {
    #[serde(rename = "_other")]
    windows: String,
    /// CLDR names, separated by spaces.
    #[serde(rename = "_type")]
    zones: String,
    /// The territory; `001` is the whole world.
    #[serde(rename = "_territory")]
    territory: String,
}

/// The file `timezone.json`.
#[derive(Deserialize)]
struct Bcp47 {
    keyword: Keyword,
}

#[derive(Deserialize)]
struct Keyword {
    u: Extension,
}

#[derive(Deserialize)]
struct Extension {
    /// An object for each zone, and texts about the file. The member `_alias` of a zone has all names, separated by spaces;
    /// the first is the CLDR name. `_iana` is the name that IANA prefers, if it is another than the CLDR name.
    tz: BTreeMap<String, Value>,
}

/// The IANA names of a Windows name.
#[derive(Default)]
struct Row<'a> {
    /// The name for the whole world.
    world: Option<&'a str>,
    names: BTreeSet<&'a str>,
}

/// Makes the table of Windows and IANA names from the folders of the packages `cldr-core` and `cldr-bcp47`.
///
/// # Errors
/// When a file cannot be read, or when a Windows name lacks a zone for the whole world.
pub fn zone_names(cldr_core: &Path, cldr_bcp47: &Path) -> Result<Files> {
    let windows: Windows = read(&cldr_core.join("supplemental/windowsZones.json"))?;
    let bcp47: Bcp47 = read(&cldr_bcp47.join("bcp47/timezone.json"))?;
    let mut files = Files::default();
    files.insert(FILE, table(&windows.supplemental, &bcp47.keyword.u.tz)?)?;
    Ok(files)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
    serde_json::from_str(&text)
        .map_err(|error| Error::new(ErrorKind::Syntax, error.to_string()).in_file(path.display().to_string()))
}

/// Returns the text of the table.
fn table(windows: &Supplemental, zones: &BTreeMap<String, Value>) -> Result<String> {
    let mut names: BTreeMap<&str, (&str, Vec<&str>)> = BTreeMap::new();
    for entry in zones.values() {
        let all: Vec<&str> = entry["_alias"].as_str().unwrap_or("").split_ascii_whitespace().collect();
        if let Some(first) = all.first() {
            names.insert(first, (entry["_iana"].as_str().unwrap_or(first), all));
        }
    }
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for MapTimezone { map_zone } in &windows.windows_zones.map_timezones {
        let row = rows.entry(&map_zone.windows).or_default();
        for zone in map_zone.zones.split_ascii_whitespace() {
            let (preferred, all) = names.get(zone).ok_or_else(|| {
                Error::new(
                    ErrorKind::Unresolved,
                    format!("unknown time zone \"{zone}\"; use packages of one version"),
                )
            })?;
            row.names.extend(all);
            row.names.insert(preferred);
            if map_zone.territory == "001" {
                row.world = Some(preferred);
            }
        }
    }
    let mut text = format!(
        "# Windows and IANA names of time zones, from the Unicode CLDR {}. Licence: Unicode License v3, in LICENSE-UNICODE.\n\
         # `ews-codegen zone-names` writes this file. A line has a Windows name, a tab, and IANA names. The first IANA\n\
         # name is that of the territory 001.\n",
        windows.version.cldr
    );
    for (windows, row) in rows {
        let world = row.world.ok_or_else(|| {
            Error::new(ErrorKind::Unresolved, format!("\"{windows}\" is missing the territory \"001\""))
        })?;
        let others = row.names.iter().copied().filter(|name| *name != world);
        let names: Vec<&str> = std::iter::once(world).chain(others).collect();
        text.push_str(&format!("{windows}\t{}\n", names.join(" ")));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONES: &str = r#"{"keyword": {"u": {"tz": {
        "_description": "Time zone key",
        "aaone": {"_description": "One", "_alias": "Area/One Area/Uno"},
        "aatwo": {"_description": "Two", "_alias": "Area/Two", "_iana": "Area/New_Two"},
        "aaold": {"_description": "Old", "_deprecated": true}
    }}}}"#;

    /// Makes a table from rows with a Windows name, a territory and zones.
    fn made(rows: &[[&str; 3]]) -> Result<String> {
        let zones: Bcp47 = serde_json::from_str(ZONES).expect("the zones are JSON");
        let map_timezones = rows.iter().map(|[windows, territory, zones]| MapTimezone {
            map_zone: MapZone {
                windows: (*windows).to_owned(),
                territory: (*territory).to_owned(),
                zones: (*zones).to_owned(),
            },
        });
        let windows = Supplemental {
            version: Version { cldr: "9".to_owned() },
            windows_zones: WindowsZones { map_timezones: map_timezones.collect() },
        };
        table(&windows, &zones.keyword.u.tz)
    }

    #[test]
    fn row_begins_with_the_preferred_name_of_the_world() {
        let text =
            made(&[["A Time", "AA", "Area/One"], ["A Time", "001", "Area/Two"]]).expect("the table is made");
        let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(rows, ["A Time\tArea/New_Two Area/One Area/Two Area/Uno"]);
    }

    #[test]
    fn table_names_the_command_that_may_overwrite_it() {
        let text = made(&[["A Time", "001", "Area/Two"]]).expect("the table is made");
        Files::default().insert(FILE, text).expect("the table has the mark of this program");
    }

    #[test]
    fn unknown_zone_and_missing_world_are_errors() {
        let unknown = made(&[["A Time", "001", "Area/Three"]]).expect_err("the zone is unknown");
        assert_eq!(unknown.to_string(), "unknown time zone \"Area/Three\"; use packages of one version");
        let missing = made(&[["A Time", "AA", "Area/One"]]).expect_err("the world is missing");
        assert_eq!(missing.to_string(), "\"A Time\" is missing the territory \"001\"");
    }
}
