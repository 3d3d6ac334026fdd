//! XML in the entries of a list is written back to the same entry, also beside an entry that cannot be read or an element
//! of another namespace, and in any order of children.

use std::collections::BTreeMap;

use ews_tests::canonical::canonical;
use ews_tests::each_site::{SampleSite, each_site};
use ews_tests::elements::{Elements, WITHOUT_KEPT};
use ews_tests::sample::{Attribute, Content, Element, Kind};
use ews_tests::{SCHEMA, print_always};

use ews_bindings::xml::{ReadOptions, WriteOptions};
use ews_codegen::schema::{Name, Namespace};

/// The entries of a list, in the order of the document.
const ENTRIES: [&[Entry]; 4] = [
    &[Entry::Unreadable, Entry::Marked],
    &[Entry::Marked, Entry::Unreadable, Entry::Marked],
    &[Entry::Foreign, Entry::Marked, Entry::Foreign, Entry::Unreadable, Entry::Marked],
    &[Entry::Marked, Entry::Unreadable, Entry::Unreadable, Entry::Foreign, Entry::Marked, Entry::Unreadable],
];

/// An entry of a list.
#[derive(Clone, Copy)]
enum Entry {
    /// An entry with an unknown attribute.
    Marked,
    /// An entry without its content, which often cannot be read. It has an unknown attribute too.
    Unreadable,
    /// An element with the local name of the entry, in another namespace.
    Foreign,
}

/// The location of the entries among the other children.
#[derive(Clone, Copy, Debug)]
enum Location {
    First,
    Last,
    /// The first entry comes before the other children, and the others after them.
    Divided,
}

const LOCATIONS: [Location; 3] = [Location::First, Location::Last, Location::Divided];

/// Replaces the first child with a declaration by entries. Returns `false` if no element has the child.
fn replace(element: &mut Element, declaration: &str, entries: &[Entry], location: Location) -> bool {
    let Content::Children(children) = &mut element.content else { return false };
    let is_entry = |child: &Element| child.declaration == declaration && child.max_occurs != Some(1);
    let Some(index) = children.iter().position(is_entry) else {
        return children.iter_mut().any(|child| replace(child, declaration, entries, location));
    };
    let child = children[index].clone();
    children.retain(|other| other.name != child.name);
    let new: Vec<Element> = (1..).zip(entries).map(|(number, entry)| entry.element(&child, number)).collect();
    let first = match location {
        Location::First => new.len(),
        Location::Last => 0,
        Location::Divided => 1,
    };
    children.extend_from_slice(&new[first..]);
    children.splice(0..0, new[..first].iter().cloned());
    true
}

impl Entry {
    fn element(self, child: &Element, number: usize) -> Element {
        let mut element = child.clone();
        let mark = Attribute::undeclared("nobody", &number.to_string());
        match self {
            Self::Marked => element.attributes.push(mark),
            Self::Unreadable => {
                element.xsi_type = None;
                element.attributes = vec![mark];
                let text = element.invalid_texts.first().map(|invalid| invalid.text.clone());
                element.content = text.map_or(Content::Children(Vec::new()), Content::Text);
            }
            Self::Foreign => {
                element.name = Name::new(Namespace::None, child.name.local.clone());
                let xml = format!("<x:{} xmlns:x=\"urn:x\"/>", child.name.local);
                element.content = Content::Raw(xml);
            }
        }
        element
    }
}

/// Returns the lines of a canonical text in any order, and the numbers of the entries in the order of the document.
fn summary(canonical: &str) -> (Vec<String>, Vec<String>) {
    let mut lines: Vec<String> = canonical.lines().map(str::to_owned).collect();
    let numbers = lines.iter().filter_map(|line| Some(line.split("nobody=\"").nth(1)?[..1].to_owned()));
    let numbers = numbers.collect();
    lines.sort_unstable();
    (lines, numbers)
}

/// Returns the outcome in words, or a description of the fault if the outcome is wrong.
fn outcome(elements: &Elements, name: &str, text: &str) -> Result<&'static str, String> {
    let written = elements.element_written(name, text, ReadOptions::new(), WriteOptions::new().as_read());
    let Ok(trip) = written else { return Ok("not read") };
    let written = trip.written.map_err(|error| format!("not written: {error}"))?;
    let (before, after) = (summary(&canonical(&SCHEMA, text)?), summary(&canonical(&SCHEMA, &written)?));
    if before == after {
        return Ok("written back");
    }
    Err(format!("{:?}\n{text}\n{written}", (before.1, after.1)))
}

#[test]
fn xml_in_the_entries_of_a_list_is_written_back() {
    let elements = Elements::new();
    let (mut outcomes, mut faults) = (BTreeMap::new(), BTreeMap::new());
    each_site(&[Kind::RepeatedChild], |SampleSite { root, document, site }| {
        let name = root.to_string();
        if WITHOUT_KEPT.contains(&&*name) || !elements.names().any(|element| element == name) {
            return;
        }
        for (number, entries) in ENTRIES.into_iter().enumerate() {
            for location in LOCATIONS {
                let mut changed = document.clone();
                if !replace(&mut changed, &site.label, entries, location) {
                    return;
                }
                match outcome(&elements, &name, &changed.to_xml()) {
                    Ok(outcome) => *outcomes.entry(outcome).or_insert(0) += 1,
                    Err(fault) => {
                        let key = (site.label.clone(), number);
                        faults
                            .entry(key)
                            .or_insert_with(|| format!("{} {location:?} in {root}: {fault}", site.label));
                    }
                }
            }
        }
    });
    print_always(&format!("{outcomes:?}"));
    let written = outcomes.get("written back").copied().unwrap_or(0);
    assert!(2 * written > outcomes.values().sum::<u32>(), "most documents are written back: {outcomes:?}");
    let first: Vec<&str> = faults.values().take(40).map(String::as_str).collect();
    assert!(first.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n\n"));
}
