//! The history as foreign attributes: `h:in="Exchange2010_SP2.."`, `h:occurs="1..1@Exchange2007_SP1"`.
//!
//! A span of versions is `A..B`, `A..` from a version on, or one version. A span that includes the newest version is
//! open, so that a new version changes only the attributes of components that it changes. Spans are separated by spaces. A past
//! value is followed by `@` and its versions; several past values are separated by `; `.

use crate::schema::{History, Occurrence, PastValue, Property, Versions};

/// The namespace of the attributes.
pub(crate) const NAMESPACE: &str = "urn:ews-codegen:history";

/// The local names of the attributes, in the order in which they are written.
const NAMES: [&str; 7] = ["in", "occurs", "type", "use", "fixed", "nillable", "facets"];

/// Versions as spans of their names.
pub(crate) fn spans(versions: Versions, names: &[String]) -> String {
    let mut spans = Vec::new();
    let mut start = 0;
    while start < names.len() {
        if !versions.contains(start) {
            start += 1;
            continue;
        }
        let end = (start..names.len()).find(|end| !versions.contains(*end));
        spans.push(match end {
            // Also for the newest version alone: adding a version must not change the text.
            None => format!("{}..", names[start]),
            Some(end) if end > start + 1 => format!("{}..{}", names[start], names[end - 1]),
            Some(_) => names[start].clone(),
        });
        start = end.unwrap_or(names.len());
    }
    spans.join(" ")
}

/// The names of the versions on record. The error describes the mistake.
pub(crate) fn names(text: &str) -> Result<Vec<String>, String> {
    let names: Vec<String> = text.split_ascii_whitespace().map(str::to_owned).collect();
    if names.is_empty() || names.len() > Versions::LIMIT {
        return Err(format!("h:versions: expected 1 to {} versions, found {}", Versions::LIMIT, names.len()));
    }
    match names.iter().enumerate().find(|(index, name)| names[..*index].contains(name)) {
        None => Ok(names),
        Some((_, name)) => Err(format!("h:versions: duplicate version {name:?}")),
    }
}

/// Versions from spans. The error is the name or span that does not fit the names on record.
fn versions(text: &str, names: &[String]) -> Result<Versions, String> {
    let index = |name: &str| names.iter().position(|known| known == name).ok_or_else(|| name.to_owned());
    let mut all = Versions::default();
    for span in text.split_ascii_whitespace() {
        let (first, last) = match span.split_once("..") {
            None => (index(span)?, index(span)?),
            Some((first, "")) => (index(first)?, names.len().saturating_sub(1)),
            Some((first, last)) => (index(first)?, index(last)?),
        };
        if first > last {
            return Err(span.to_owned());
        }
        all = (first..=last).fold(all, Versions::with);
    }
    Ok(all)
}

/// The attributes of a component, named with their prefix.
pub(crate) fn attributes(history: &History, names: &[String]) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    all.extend(history.present(names.len()).map(|present| ("h:in", spans(present, names))));
    for name in ["h:occurs", "h:type", "h:use", "h:fixed", "h:nillable", "h:facets"] {
        let values = history.past_values().iter().filter_map(|past| {
            let (own, text) = text_of(&past.property)?;
            (own == name).then(|| format!("{text}@{}", spans(past.versions, names)))
        });
        let values: Vec<String> = values.collect();
        if !values.is_empty() {
            all.push((name, values.join("; ")));
        }
    }
    all
}

/// Reads one attribute, by its local name, into the entries of a history. The error describes the mistake.
pub(crate) fn read(
    name: &str,
    text: &str,
    names: &[String],
    entries: &mut Vec<PastValue>,
) -> Result<(), String> {
    if !NAMES.contains(&name) {
        return Err(format!("unknown attribute \"h:{name}\"; known: h:{}", NAMES.join(", h:")));
    }
    let unknown_version = |span: String| match names {
        [] => "missing h:versions on the root element".to_owned(),
        _ => format!("unknown versions {span:?}; known, in this order: {}", names.join(", ")),
    };
    if name == "in" {
        let present = versions(text, names).map_err(unknown_version)?;
        if present.is_empty() {
            return Err("h:in: expected versions, found none".to_owned());
        }
        let absent = Versions::all(names.len()).without(present);
        if !absent.is_empty() {
            entries.push(PastValue { versions: absent, property: Property::Absent });
        }
        return Ok(());
    }
    for past in text.split("; ") {
        let (value, spans) = past
            .rsplit_once('@')
            .ok_or_else(|| format!("h:{name}: expected VALUE@VERSIONS, found {past:?}"))?;
        let property = property(name, value)
            .ok_or_else(|| format!("h:{name}: expected {}, found {value:?}", expected(name)))?;
        entries.push(PastValue { versions: versions(spans, names).map_err(unknown_version)?, property });
    }
    Ok(())
}

/// The values that an attribute allows, for messages.
fn expected(name: &str) -> &'static str {
    match name {
        "occurs" => "MIN..MAX or MIN..unbounded",
        "use" => "\"required\" or \"optional\"",
        "nillable" => "\"true\" or \"false\"",
        _ => "a value",
    }
}

/// The attribute for a past value and the text of the value; `None` for absence, which `h:in` records.
fn text_of(property: &Property) -> Option<(&'static str, String)> {
    Some(match property {
        Property::Absent => return None,
        Property::Occurrence(occurrence) => ("h:occurs", occurrence.to_string()),
        Property::Type(name) => ("h:type", name.clone()),
        Property::Required(required) => ("h:use", if *required { "required" } else { "optional" }.to_owned()),
        Property::Fixed(value) => ("h:fixed", value.clone().unwrap_or_default()),
        Property::Nillable(nillable) => ("h:nillable", nillable.to_string()),
        Property::Facets(facets) => ("h:facets", facets.clone()),
    })
}

/// The past value in an attribute.
fn property(name: &str, text: &str) -> Option<Property> {
    Some(match (name, text) {
        ("occurs", text) => Property::Occurrence(Occurrence::parse(text)?),
        ("type", name) => Property::Type(name.to_owned()),
        ("use", "required") => Property::Required(true),
        ("use", "optional") => Property::Required(false),
        ("fixed", "") => Property::Fixed(None),
        ("fixed", value) => Property::Fixed(Some(value.to_owned())),
        ("nillable", value) => Property::Nillable(value.parse().ok()?),
        ("facets", facets) => Property::Facets(facets.to_owned()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<String> {
        ["V1", "V2", "V3", "V4"].map(str::to_owned).to_vec()
    }

    /// The history in one attribute, or the message about it.
    fn history(name: &str, text: &str) -> Result<History, String> {
        let mut entries = Vec::new();
        read(name, text, &names(), &mut entries)?;
        Ok(entries.into_iter().collect())
    }

    #[test]
    fn spans_join_neighbours_and_leave_out_the_newest_version() {
        let spans = |bits| spans(Versions(bits), &names());
        assert_eq!(spans(0b0110), "V2..V3");
        assert_eq!(spans(0b1110), "V2..");
        assert_eq!(spans(0b1000), "V4..");
        assert_eq!(spans(0b0101), "V1 V3");
        assert_eq!(spans(0b1001), "V1 V4..");
        assert_eq!(spans(0), "");
    }

    #[test]
    fn every_set_of_versions_is_read_back_from_its_spans() {
        for bits in 0..16 {
            assert_eq!(versions(&spans(Versions(bits), &names()), &names()), Ok(Versions(bits)));
        }
    }

    #[test]
    fn attributes_are_read_back() {
        let past = |versions, property| PastValue { versions: Versions(versions), property };
        let history: History = [
            past(0b0001, Property::Absent),
            past(0b0010, Property::Occurrence(Occurrence::new(0, None))),
            past(0b0100, Property::Occurrence(Occurrence::new(2, Some(3)))),
            past(0b0010, Property::Type("t:OldType".to_owned())),
            past(0b0110, Property::Required(true)),
            past(0b0010, Property::Fixed(Some("1".to_owned()))),
            past(0b0100, Property::Fixed(None)),
            past(0b0011, Property::Nillable(false)),
            past(0b0001, Property::Facets(String::new())),
            past(0b0100, Property::Facets("maxLength=5 minLength=1".to_owned())),
        ]
        .into_iter()
        .collect();
        let written = attributes(&history, &names());
        let expected = [
            ("h:in", "V2.."),
            ("h:occurs", "0..unbounded@V2; 2..3@V3"),
            ("h:type", "t:OldType@V2"),
            ("h:use", "required@V2..V3"),
            ("h:fixed", "1@V2; @V3"),
            ("h:nillable", "false@V1..V2"),
            ("h:facets", "@V1; maxLength=5 minLength=1@V3"),
        ];
        assert_eq!(written, expected.map(|(name, text)| (name, text.to_owned())));
        let mut entries = Vec::new();
        for (name, text) in &written {
            read(name.trim_start_matches("h:"), text, &names(), &mut entries)
                .expect("the attribute is valid");
        }
        assert_eq!(entries.into_iter().collect::<History>(), history);
    }

    #[test]
    fn component_of_every_version_has_no_absence() {
        assert_eq!(history("in", "V1.."), Ok(History::default()));
    }

    #[test]
    fn unknown_attribute_version_and_value_are_refused() {
        let message = |name, text| history(name, text).expect_err("the attribute is refused");
        assert_eq!(
            message("out", "V1"),
            "unknown attribute \"h:out\"; known: h:in, h:occurs, h:type, h:use, h:fixed, h:nillable, h:facets"
        );
        assert_eq!(message("in", "V5"), "unknown versions \"V5\"; known, in this order: V1, V2, V3, V4");
        assert_eq!(
            message("in", "V2..V1"),
            "unknown versions \"V2..V1\"; known, in this order: V1, V2, V3, V4"
        );
        assert_eq!(message("occurs", "1..2"), "h:occurs: expected VALUE@VERSIONS, found \"1..2\"");
        assert_eq!(
            message("occurs", "many@V1"),
            "h:occurs: expected MIN..MAX or MIN..unbounded, found \"many\""
        );
        assert_eq!(message("nillable", "no@V1"), "h:nillable: expected \"true\" or \"false\", found \"no\"");
        assert_eq!(message("use", "must@V1"), "h:use: expected \"required\" or \"optional\", found \"must\"");
    }

    #[test]
    fn versions_on_record_are_different_and_not_too_many() {
        assert_eq!(super::names("V1 V2"), Ok(vec!["V1".to_owned(), "V2".to_owned()]));
        assert_eq!(super::names("V1 V1"), Err("h:versions: duplicate version \"V1\"".to_owned()));
        let many = (0..33).map(|number| format!("V{number}")).collect::<Vec<_>>().join(" ");
        assert_eq!(super::names(&many), Err("h:versions: expected 1 to 32 versions, found 33".to_owned()));
        assert_eq!(history("in", ""), Err("h:in: expected versions, found none".to_owned()));
        assert!(history("occurs", "3..1@V1").is_err());
    }

    #[test]
    fn attribute_without_versions_on_the_root_is_refused() {
        let message = read("in", "V1", &[], &mut Vec::new()).expect_err("the attribute is refused");
        assert_eq!(message, "missing h:versions on the root element");
    }
}
