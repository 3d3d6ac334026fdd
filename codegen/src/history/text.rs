//! The history as foreign attributes: `h:in="Exchange2010_SP2.."`, `h:occurs="1..1@Exchange2007_SP1"`.
//!
//! Versions are spans, separated by spaces: `A..B`, `A..` up to the newest, or one alone. What was another way
//! stands before an `@` and its versions; several are separated by `;`.

use super::{Part, Versions, Was, occurrence};

/// The namespace of the attributes.
pub(crate) const NAMESPACE: &str = "urn:ews-codegen:history";

/// Versions as spans of their names.
pub(crate) fn spans(versions: Versions, names: &[String]) -> String {
    let mut spans = Vec::new();
    let mut place = 0;
    while place < names.len() {
        if !versions.has(place) {
            place += 1;
            continue;
        }
        let end = (place..names.len()).find(|end| !versions.has(*end));
        spans.push(match end {
            None if place + 1 < names.len() => format!("{}..", names[place]),
            Some(end) if end > place + 1 => format!("{}..{}", names[place], names[end - 1]),
            _ => names[place].clone(),
        });
        place = end.unwrap_or(names.len());
    }
    spans.join(" ")
}

/// Versions from spans; else the name that is none.
fn versions(text: &str, names: &[String]) -> Result<Versions, String> {
    let place = |name: &str| names.iter().position(|known| known == name).ok_or_else(|| name.to_owned());
    let mut all = Versions(0);
    for span in text.split_ascii_whitespace() {
        let (first, last) = match span.split_once("..") {
            None => (place(span)?, place(span)?),
            Some((first, "")) => (place(first)?, names.len().saturating_sub(1)),
            Some((first, last)) => (place(first)?, place(last)?),
        };
        if first > last {
            return Err(span.to_owned());
        }
        (first..=last).for_each(|place| all.0 |= Versions::one(place).0);
    }
    Ok(all)
}

/// The attributes for a part.
pub(crate) fn attributes(part: &Part, names: &[String]) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    all.extend(part.present.map(|present| ("h:in", spans(present, names))));
    for kind in ["h:occurs", "h:type", "h:use", "h:fixed"] {
        let of_kind = part.was.iter().filter_map(|(versions, was)| {
            let (name, text) = text_of(was);
            (name == kind).then(|| format!("{text}@{}", spans(*versions, names)))
        });
        let texts: Vec<String> = of_kind.collect();
        if !texts.is_empty() {
            all.push((kind, texts.join("; ")));
        }
    }
    all
}

/// Takes an attribute into a part; else says what is wrong with it.
pub(crate) fn read(name: &str, text: &str, names: &[String], part: &mut Part) -> Result<(), String> {
    if !["in", "occurs", "type", "use", "fixed"].contains(&name) {
        return Err(format!("h:{name} is no attribute of the history"));
    }
    let no_version = |span| match names {
        [] => "the root has no h:versions".to_owned(),
        _ => format!("{span} is not among h:versions, in their order"),
    };
    if name == "in" {
        part.present = Some(versions(text, names).map_err(no_version)?);
        return Ok(());
    }
    for was in text.split("; ") {
        let (value, spans) = was.rsplit_once('@').ok_or_else(|| format!("{was} names no versions"))?;
        let value = was_of(name, value).ok_or_else(|| format!("h:{name} may not be {value}"))?;
        part.was.push((versions(spans, names).map_err(no_version)?, value));
    }
    Ok(())
}

fn text_of(was: &Was) -> (&'static str, String) {
    match was {
        Was::Occurs(min, max) => ("h:occurs", occurrence(*min, *max)),
        Was::Type(name) => ("h:type", name.clone()),
        Was::Required(required) => ("h:use", if *required { "required" } else { "optional" }.to_owned()),
        Was::Fixed(value) => ("h:fixed", value.clone().unwrap_or_default()),
    }
}

fn was_of(kind: &str, text: &str) -> Option<Was> {
    Some(match (kind, text) {
        ("occurs", text) => {
            let (min, max) = text.split_once("..")?;
            Was::Occurs(min.parse().ok()?, if max == "unbounded" { None } else { Some(max.parse().ok()?) })
        }
        ("type", name) => Was::Type(name.to_owned()),
        ("use", "required") => Was::Required(true),
        ("use", "optional") => Was::Required(false),
        ("fixed", "") => Was::Fixed(None),
        ("fixed", value) => Was::Fixed(Some(value.to_owned())),
        _ => return None,
    })
}
