//! Random content: particles, named groups, and the types of elements.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Random;

/// A named model group.
#[derive(Clone)]
pub(super) struct Group {
    name: String,
    /// The keys of its elements.
    elements: BTreeSet<String>,
}

/// The place of content: the elements in it, and the incomplete type that it may refer to.
pub(super) struct Place<'a> {
    pub(super) taken: &'a mut BTreeSet<String>,
    pub(super) own_type: Option<&'a str>,
}

impl Random {
    pub(super) fn group(&mut self) {
        let name = self.global_name(|random| &mut random.group_names);
        let mut elements = BTreeSet::new();
        let inner = self.model_group(&mut Place { taken: &mut elements, own_type: None }, 1, "");
        let _ = writeln!(self.out, "<xs:group name=\"{name}\">{inner}</xs:group>");
        self.groups.push(Group { name, elements });
    }

    /// A repeated choice of elements, which may have the same types.
    pub(super) fn repeated_choice(&mut self, place: &mut Place<'_>) -> String {
        let min = self.pick(&["", " minOccurs=\"0\""]);
        let parts: Vec<String> = (0..self.rng.usize(1..5))
            .map(|_| {
                let name = self.name(place.taken);
                self.element_of(&name, "")
            })
            .collect();
        format!("<xs:choice{min} maxOccurs=\"unbounded\">{}</xs:choice>", parts.concat())
    }

    /// A sequence or a choice, with at least one element.
    pub(super) fn model_group(&mut self, place: &mut Place<'_>, depth: usize, occurrence: &str) -> String {
        let kind = self.pick(&["sequence", "sequence", "choice"]);
        let count = self.rng.usize(1..5);
        let parts: Vec<String> = (0..count).map(|_| self.particle(place, depth)).collect();
        format!("<xs:{kind}{occurrence}>{}</xs:{kind}>", parts.concat())
    }

    fn particle(&mut self, place: &mut Place<'_>, depth: usize) -> String {
        match self.rng.u8(0..12) {
            0 if depth < 3 => self.repeated_choice(place),
            1 if depth < 3 => {
                let occurrence = self.group_occurrence();
                self.model_group(place, depth + 1, occurrence)
            }
            // An alternative without elements makes a choice optional.
            4 if self.one_in(8) => "<xs:sequence/>".to_owned(),
            2 => self.group_reference(place).unwrap_or_else(|| self.element(place)),
            3 => self.element_reference(place).unwrap_or_else(|| self.element(place)),
            _ => self.element(place),
        }
    }

    fn group_reference(&mut self, place: &mut Place<'_>) -> Option<String> {
        let group = self.groups.get(self.rng.usize(0..=self.groups.len()))?.clone();
        if !group.elements.is_disjoint(place.taken) {
            return None;
        }
        place.taken.extend(group.elements);
        let occurrence = self.group_occurrence();
        Some(format!("<xs:group ref=\"t:{}\"{occurrence}/>", group.name))
    }

    fn element_reference(&mut self, place: &mut Place<'_>) -> Option<String> {
        let name = self.elements.get(self.rng.usize(0..=self.elements.len()))?.clone();
        // A local element must not have the name of a member.
        let is_first = place.taken.insert("(reference)".to_owned());
        let members = self.element_names.clone();
        if !is_first || !members.is_disjoint(place.taken) {
            return None;
        }
        place.taken.extend(members);
        let occurrence = self.occurrence();
        Some(format!("<xs:element ref=\"t:{name}\"{occurrence}/>"))
    }

    fn group_occurrence(&mut self) -> &'static str {
        // The generator refuses most repeated groups.
        if self.one_in(20) { " maxOccurs=\"unbounded\"" } else { self.pick(&["", " minOccurs=\"0\""]) }
    }

    fn occurrence(&mut self) -> &'static str {
        let rare = if self.one_in(8) { " minOccurs=\"0\" maxOccurs=\"0\"" } else { "" };
        self.pick(&[
            "",
            rare,
            " minOccurs=\"0\"",
            " minOccurs=\"0\"",
            " maxOccurs=\"unbounded\"",
            " minOccurs=\"0\" maxOccurs=\"unbounded\"",
            " minOccurs=\"0\" maxOccurs=\"3\"",
        ])
    }

    pub(super) fn element(&mut self, place: &mut Place<'_>) -> String {
        let name = self.name(place.taken);
        if let Some(own) = place.own_type
            && self.one_in(12)
        {
            let max = self.pick(&["1", "unbounded"]);
            return format!(
                "<xs:element name=\"{name}\" type=\"t:{own}\" minOccurs=\"0\" maxOccurs=\"{max}\"/>"
            );
        }
        let occurrence = self.occurrence();
        self.element_of(&name, occurrence)
    }

    /// An element with a random type.
    pub(super) fn element_of(&mut self, name: &str, occurrence: &str) -> String {
        let nillable = if self.one_in(8) { " nillable=\"true\"" } else { "" };
        let form = if self.one_in(10) { " form=\"unqualified\"" } else { "" };
        let (attribute, inner) = match self.rng.u8(0..13) {
            0 => (String::new(), format!("<xs:simpleType>{}</xs:simpleType>", self.simple_definition().0)),
            1 => (String::new(), format!("<xs:complexType>{}</xs:complexType>", self.anonymous_content())),
            2..5 => (format!(" type=\"{}\"", self.built_in()), String::new()),
            5 | 6 if !self.simple.is_empty() => {
                let simple = &self.simple[self.rng.usize(0..self.simple.len())];
                (format!(" type=\"t:{}\"", simple.name), String::new())
            }
            7 if self.one_in(2) => (String::new(), String::new()),
            _ => match self.complex.get(self.rng.usize(0..=self.complex.len())) {
                Some(complex) => (format!(" type=\"t:{}\"", complex.name), String::new()),
                None => (" type=\"xs:string\"".to_owned(), String::new()),
            },
        };
        format!("<xs:element name=\"{name}\"{attribute}{form}{nillable}{occurrence}>{inner}</xs:element>")
    }

    fn anonymous_content(&mut self) -> String {
        let mut taken = BTreeSet::new();
        let content = self.model_group(&mut Place { taken: &mut taken, own_type: None }, 2, "");
        content + &self.attributes(&mut BTreeSet::new())
    }
}
