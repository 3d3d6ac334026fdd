//! The versions of an import: the name of each folder's version, and the checks that keep the history correct.

use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::SERVER_VERSIONS;
use crate::load::RESTORE;
use crate::schema::{Name, Namespace, Schema, Versions};

use super::content;

/// The element `t:…` with the attribute `Version`, which older schemas fix to their own version.
const VERSION_ELEMENT: &str = "RequestServerVersion";

/// The name of a schema's version: the given name, or the name that the schema has. Schemas since 2016 do not have a name.
/// Then the name of the folder is used if it is the name of a server version.
pub(super) fn version_name(schema: &Schema, folder: &Path, given: Option<&str>) -> Result<String> {
    let error =
        |message: String| Error::new(ErrorKind::Schema, message).in_file(folder.display().to_string());
    if let (Some(given), Some(newest)) =
        (given, schema.versions.last().filter(|newest| Some(newest.as_str()) != given))
    {
        return Err(error(format!(
            "--version {given:?} cannot rename {newest:?}, which is on record; use --version with the files of a server"
        )));
    }
    let own = given
        .map(str::to_owned)
        .or_else(|| schema.version.clone().filter(|own| !own.is_empty()))
        .or_else(|| fixed_version(schema));
    let version = own.or_else(|| folder_name(schema, folder)).ok_or_else(|| {
        error(
            "the schema does not name its version; use --version NAME, such as --version V2019_05_20, for the last \
             folder, or name the folder after its version"
                .to_owned(),
        )
    })?;
    check_name(schema, &version).map_err(error)?;
    Ok(version)
}

/// The name of a folder, if it is the name of a version.
fn folder_name(schema: &Schema, folder: &Path) -> Option<String> {
    // `.` and `..` are not names.
    let named = folder.file_name().map(ToOwned::to_owned);
    let name = named.or_else(|| Some(folder.canonicalize().ok()?.file_name()?.to_owned()))?;
    let name = name.to_string_lossy().into_owned();
    (is_listed(schema, &name) || is_date(&name)).then_some(name)
}

/// The version to which the schema fixes the version of requests.
fn fixed_version(schema: &Schema) -> Option<String> {
    let element = schema.elements.get(&Name::new(Namespace::Types, VERSION_ELEMENT))?;
    let complex = schema.complex_of(&element.type_ref)?;
    let attribute = complex.attributes.own.iter().find(|attribute| attribute.name.local == "Version")?;
    attribute.fixed.clone()
}

/// Checks that the name of a version can be written in the history, and that its order is known.
fn check_name(schema: &Schema, version: &str) -> Result<(), String> {
    let is_allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    // The history writes a range of versions as `V1..V2`.
    let has_range = version.contains("..") || version.starts_with('.') || version.ends_with('.');
    if version.is_empty() || !version.chars().all(is_allowed) || has_range {
        return Err(format!(
            "expected a version of letters, digits, \"_\", \"-\" and single \".\" that are not at the start or end, found {version:?}; use --version NAME"
        ));
    }
    if schema.listed_versions().is_some() && !is_listed(schema, version) && !is_date(version) {
        return Err(format!(
            "unknown version {version:?}: {SERVER_VERSIONS} does not list it, and it is not a date such as \
             V2019_05_20; name a listed version or a date with --version"
        ));
    }
    Ok(())
}

/// Returns `true` if a schema lists a version in its enumeration of versions.
fn is_listed(schema: &Schema, version: &str) -> bool {
    schema.listed_versions().is_some_and(|listed| listed.contains(&version))
}

/// Returns `true` for the name of a version with a date, such as `V2018_01_08`.
fn is_date(version: &str) -> bool {
    let Some(date) = version.strip_prefix('V') else { return false };
    let has_form = date.replace(|c: char| c.is_ascii_digit(), "0") == "0000_00_00";
    let part = |range: std::ops::Range<usize>| date.get(range).and_then(|part| part.parse::<u32>().ok());
    let is_in = |part: Option<u32>, most: u32| part.is_some_and(|part| (1..=most).contains(&part));
    has_form && is_in(part(5..7), 12) && is_in(part(8..10), 31)
}

/// The key by which the versions of Exchange are sorted: names such as `Exchange2013_SP1` come before dates, and in each
/// form the text decides.
fn form(version: &str) -> Option<(bool, &str)> {
    let has_year = |rest: &str| rest.len() >= 4 && rest.bytes().take(4).all(|byte| byte.is_ascii_digit());
    let is_named = version.strip_prefix("Exchange").is_some_and(has_year);
    (is_named || is_date(version)).then(|| (is_date(version), version))
}

/// Returns `true` if a version is known to be older than another, by the versions that a schema lists, oldest first, or
/// by the names.
fn is_older(version: &str, other: &str, listed: Option<&[&str]>) -> bool {
    let position = |version: &str| listed?.iter().position(|known| *known == version);
    match (position(version), position(other)) {
        (Some(position), Some(other)) => position < other,
        _ => form(version).zip(form(other)).is_some_and(|(version, other)| version < other),
    }
}

/// Returns `true` if a version is known to be older than that of a schema: it is on record there, but is not the newest, or
/// it is older than the newest.
pub(crate) fn is_older_version(version: &str, schema: &Schema) -> bool {
    let Some(newest) = on_record(schema).last() else { return false };
    let is_on_record = schema.versions.iter().any(|known| known == version);
    version != newest && (is_on_record || is_older(version, newest, schema.listed_versions().as_deref()))
}

/// The versions that a schema brings into the history, oldest first.
pub(super) fn on_record(schema: &Schema) -> &[String] {
    if schema.versions.is_empty() { schema.version.as_slice() } else { &schema.versions }
}

/// Checks a folder against the folders before it: its version is new, or it is the newest with the same content, and it
/// is a version of the same schema.
pub(super) fn check_next(older: &[Schema], schema: &Schema) -> Result<()> {
    let Some((previous, version)) = older.last().zip(schema.version.as_ref()) else { return Ok(()) };
    let is_on_record = older.iter().any(|older| on_record(older).contains(version));
    let is_newest = on_record(previous).last() == Some(version);
    // A schema with a history brings the versions before its own again, and replaces their record.
    if is_on_record && !is_newest && schema.versions.is_empty() {
        return Err(Error::new(
            ErrorKind::Duplicate,
            format!(
                "version {version:?} is already on record, before the newest; to record it again, import the folders of all \
                 versions, oldest first; if the name is wrong, use --version NAME"
            ),
        ));
    }
    if is_newest {
        check_same_content(previous, schema)?;
    }
    older.iter().try_for_each(|older| check_other_namespaces(older, schema))?;
    check_similarity(previous, schema)
}

/// Refuses a schema that differs from the one on record with the same version.
pub(super) fn check_same_content(on_record: &Schema, schema: &Schema) -> Result<()> {
    let [previous, new] = [on_record, schema].map(content::without_history);
    let Some(changed) = content::difference(&previous, &new) else { return Ok(()) };
    let version = schema.version.as_deref().unwrap_or_default();
    let message = format!(
        "version {version:?} is already on record with another content: {changed} differs; to correct an import, \
         {RESTORE}; if the name is wrong, use --version NAME"
    );
    Err(Error::new(ErrorKind::Duplicate, message))
}

/// Refuses a schema in which the prefix of a namespace means another namespace than before: the history has only prefixes.
fn check_other_namespaces(previous: &Schema, schema: &Schema) -> Result<()> {
    let before = previous.other_namespaces();
    for namespace in schema.other_namespaces() {
        let same_prefix = before.iter().find(|old| old.prefix() == namespace.prefix());
        if let Some(old) = same_prefix.filter(|old| old.uri() != namespace.uri()) {
            let message = format!(
                "expected the namespace {:?} of the versions on record for the prefix {:?}, found {:?}; the history has only \
                 prefixes: import the schema alone, with --out and a new folder",
                old.uri(),
                namespace.prefix(),
                namespace.uri()
            );
            return Err(Error::new(ErrorKind::Schema, message));
        }
    }
    Ok(())
}

/// Refuses a schema that has fewer than half of the global components of its predecessor in one namespace.
fn check_similarity(previous: &Schema, schema: &Schema) -> Result<()> {
    let [before, after] = [previous, schema].map(content::global_components);
    for (namespace, file) in [(Namespace::Types, "types.xsd"), (Namespace::Messages, "messages.xsd")] {
        let of = |(_, name): &&(&str, &Name)| name.namespace == namespace;
        let total = before.iter().filter(of).count();
        let kept = before.intersection(&after).filter(of).count();
        if kept * 2 < total {
            let message = format!(
                "expected at least half of the {total} global components of {} in {file}, found {kept}; check the file, \
                 or import another schema alone, with --out and a new folder",
                previous.version.as_deref().unwrap_or("the version before"),
            );
            return Err(Error::new(ErrorKind::Schema, message));
        }
    }
    Ok(())
}

/// Checks the number, the names and the order of the versions on record. The newest schema may no longer list a version
/// that an older schema listed.
pub(super) fn check_versions_on_record(older: &[Schema], schema: &Schema) -> Result<()> {
    let error = |message: String| Err(Error::new(ErrorKind::Schema, message).of("the history"));
    if schema.versions.len() > Versions::LIMIT {
        return error(format!(
            "expected at most {} versions, found {}; import fewer folders again, oldest first, with --forget-history",
            Versions::LIMIT,
            schema.versions.len()
        ));
    }
    let is_known = |version: &String| {
        schema.listed_versions().is_none() || is_listed(schema, version) || is_date(version)
    };
    // A schema with a list was checked when its version was recorded.
    let without_list = older.iter().filter(|older| older.listed_versions().is_none());
    let mut unlisted = without_list.flat_map(on_record);
    if let Some(version) = unlisted.find(|version| !is_known(version)) {
        return error(format!(
            "unknown version {version:?}: {SERVER_VERSIONS} of the newest folder does not list it; correct the attribute \
             version in the schemas of {version:?}"
        ));
    }
    let lists = || older.iter().chain([schema]).rev().map(Schema::listed_versions);
    let is_listed_older = |version: &str, other: &str| {
        let lists_both = |listed: &Vec<&str>| [version, other].iter().all(|version| listed.contains(version));
        is_older(version, other, lists().flatten().find(lists_both).as_deref())
    };
    let mut pairs = schema.versions.windows(2);
    match pairs.find(|pair| is_listed_older(&pair[1], &pair[0])) {
        None => Ok(()),
        Some(pair) => error(format!(
            "version {:?} comes after {:?}, but is older; import the folders of all versions, oldest first, or correct \
             the name with --version",
            pair[1], pair[0]
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_the_list_or_else_by_their_names() {
        let listed = ["Exchange2007", "Exchange2010", "First", "Second", "V2016_10_10"];
        let is_older = |version, other| is_older(version, other, Some(&listed));
        assert!(is_older("Exchange2007", "Exchange2010") && !is_older("Exchange2010", "Exchange2007"));
        assert!(is_older("V2016_10_10", "V2019_01_01") && !is_older("V2019_01_01", "V2016_10_10"));
        assert!(is_older("Exchange2010", "V2019_01_01") && !is_older("V2019_01_01", "Exchange2010"));
        assert!(is_older("First", "Second") && !is_older("Second", "First"));
        assert!(is_older("Exchange2013", "Exchange2013_SP1") && is_older("Exchange2013_SP1", "V2015_01_01"));
        assert!(!is_older("A", "B") && !is_older("B", "A"));
    }

    #[test]
    fn date_has_a_month_and_a_day() {
        assert!(is_date("V2018_01_08") && is_date("V2018_12_31"));
        for name in ["V2019_99_99", "V2019_00_01", "V2019_01_00", "V2019_1_8", "2019_01_01", "V2019_13_01"] {
            assert!(!is_date(name), "{name}");
        }
    }

    #[test]
    fn name_that_the_history_cannot_write_is_refused() {
        let schema = Schema::default();
        for name in ["", "a b", "a;b", "a@b", "a..b", ".", ".a", "a.", "a\u{a0}b", "a\"b"] {
            assert!(check_name(&schema, name).is_err(), "{name:?}");
        }
        assert_eq!(check_name(&schema, "V2_1.5-b"), Ok(()));
    }
}
