//! Random complex types.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Random;
use super::content::Place;

/// A complex type, with the facts on which uses depend.
#[derive(Clone)]
pub(super) struct Complex {
    pub(super) name: String,
    pub(super) is_abstract: bool,
    kind: Kind,
    /// The base types.
    pub(super) bases: BTreeSet<String>,
    /// The keys of the elements, with those of the base types.
    elements: BTreeSet<String>,
    /// The keys of the attributes, with those of the base types.
    attributes: BTreeSet<String>,
}

#[derive(Clone, PartialEq)]
enum Kind {
    Particles,
    /// A sequence of elements; each is its text without an occurrence, and whether it is required.
    Flat(Vec<(String, bool)>),
    Text,
    All,
}

/// A named group of attributes.
#[derive(Clone)]
pub(super) struct AttributeGroup {
    name: String,
    attributes: BTreeSet<String>,
}

impl Complex {
    /// Returns `true` if an extension may add elements.
    pub(super) fn is_extensible(&self) -> bool {
        matches!(self.kind, Kind::Particles | Kind::Flat(_))
    }
}

impl Random {
    pub(super) fn complex_type(&mut self) {
        match self.rng.u8(0..10) {
            0 => self.text_type(),
            1 => self.type_of_all(),
            2 => self.restricted_type(),
            3..6 => self.extended_type(),
            6 => self.flat_type(),
            _ => self.particle_type(),
        }
    }

    fn type_name(&mut self) -> String {
        self.global_name(|random| &mut random.type_names)
    }

    fn add(&mut self, inner: &str, complex: Complex) {
        let is_abstract = if complex.is_abstract { " abstract=\"true\"" } else { "" };
        let _ = writeln!(
            self.out,
            "<xs:complexType name=\"{}\"{is_abstract}>{inner}</xs:complexType>",
            complex.name
        );
        self.complex.push(complex);
    }

    fn particle_type(&mut self) {
        let name = self.type_name();
        let mut elements = BTreeSet::new();
        let is_abstract = self.one_in(5);
        let own_type = (!is_abstract).then_some(name.as_str());
        let occurrence = self.pick(&["", "", "", " minOccurs=\"0\""]);
        let mut inner = match self.rng.u8(0..8) {
            0 => String::new(),
            1 => self.repeated_choice(&mut Place { taken: &mut elements, own_type }),
            _ => self.model_group(&mut Place { taken: &mut elements, own_type }, 0, occurrence),
        };
        if self.one_in(8) && inner.starts_with("<xs:sequence>") {
            let wildcard = "<xs:any namespace=\"##other\" processContents=\"lax\" minOccurs=\"0\" maxOccurs=\"unbounded\"/></xs:sequence>";
            inner = inner.strip_suffix("</xs:sequence>").unwrap_or(&inner).to_owned() + wildcard;
        }
        let mut attributes = BTreeSet::new();
        inner += &self.attributes(&mut attributes);
        let complex = Complex {
            name,
            is_abstract,
            kind: Kind::Particles,
            bases: BTreeSet::new(),
            elements,
            attributes,
        };
        self.add(&inner, complex.clone());
        if is_abstract {
            // A document of the abstract type needs a type that does not hold the abstract type again.
            self.complex.pop();
            self.extend(&complex);
            self.complex.push(complex);
        }
    }

    fn flat_type(&mut self) {
        let name = self.type_name();
        let (mut elements, mut parts) = (BTreeSet::new(), Vec::new());
        for _ in 0..self.rng.usize(2..6) {
            let element = self.name(&mut elements);
            parts.push((self.element_of(&element, "(occurrence)"), self.one_in(2)));
        }
        let mut attributes = BTreeSet::new();
        let inner = flat_sequence(&parts) + &self.attributes(&mut attributes);
        let kind = Kind::Flat(parts);
        self.add(
            &inner,
            Complex { name, is_abstract: false, kind, bases: BTreeSet::new(), elements, attributes },
        );
    }

    /// A restriction that leaves out optional elements, or requires them.
    fn restricted_type(&mut self) {
        let bases: Vec<Complex> =
            self.complex.iter().filter(|complex| matches!(complex.kind, Kind::Flat(_))).cloned().collect();
        if bases.is_empty() {
            return self.flat_type();
        }
        let base = bases[self.rng.usize(0..bases.len())].clone();
        let Kind::Flat(parts) = &base.kind else { return };
        let mut kept = Vec::new();
        for (text, is_required) in parts {
            if *is_required || self.one_in(2) {
                kept.push((text.clone(), *is_required || self.one_in(2)));
            }
        }
        let name = self.type_name();
        let sequence = flat_sequence(&kept);
        let inner = format!(
            "<xs:complexContent><xs:restriction base=\"t:{}\">{sequence}</xs:restriction></xs:complexContent>",
            base.name
        );
        let mut bases = base.bases.clone();
        bases.insert(base.name.clone());
        self.add(&inner, Complex { name, is_abstract: false, kind: Kind::All, bases, ..base });
    }

    fn extended_type(&mut self) {
        let bases: Vec<Complex> =
            self.complex.iter().filter(|complex| complex.is_extensible()).cloned().collect();
        match bases.len() {
            0 => self.particle_type(),
            length => {
                let index = self.rng.usize(0..length);
                self.extend(&bases[index]);
            }
        }
    }

    fn extend(&mut self, base: &Complex) {
        let name = self.type_name();
        let (mut elements, mut attributes) = (base.elements.clone(), base.attributes.clone());
        let content = match self.rng.u8(0..4) {
            0 => String::new(),
            _ => self.model_group(&mut Place { taken: &mut elements, own_type: Some(&name) }, 0, ""),
        };
        let content = content + &self.attributes(&mut attributes);
        let inner = format!(
            "<xs:complexContent><xs:extension base=\"t:{}\">{content}</xs:extension></xs:complexContent>",
            base.name
        );
        let mut bases = base.bases.clone();
        bases.insert(base.name.clone());
        self.add(
            &inner,
            Complex { name, is_abstract: false, kind: Kind::Particles, bases, elements, attributes },
        );
    }

    fn text_type(&mut self) {
        let name = self.type_name();
        let earlier: Vec<Complex> =
            self.complex.iter().filter(|complex| complex.kind == Kind::Text).cloned().collect();
        let mut attributes = BTreeSet::new();
        let base = match earlier.get(self.rng.usize(0..earlier.len() + 9)) {
            Some(base) => {
                attributes.clone_from(&base.attributes);
                format!("t:{}", base.name)
            }
            None => match self.simple.get(self.rng.usize(0..=self.simple.len())) {
                Some(simple) => format!("t:{}", simple.name),
                None => self.built_in(),
            },
        };
        let content = self.attributes(&mut attributes);
        let inner = format!(
            "<xs:simpleContent><xs:extension base=\"{base}\">{content}</xs:extension></xs:simpleContent>"
        );
        let elements = BTreeSet::new();
        self.add(
            &inner,
            Complex {
                name,
                is_abstract: false,
                kind: Kind::Text,
                bases: BTreeSet::new(),
                elements,
                attributes,
            },
        );
    }

    fn type_of_all(&mut self) {
        let name = self.type_name();
        let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
        let mut inner = String::new();
        for _ in 0..self.rng.usize(1..5) {
            let element = self.name(&mut elements);
            let occurrence = self.pick(&["", " minOccurs=\"0\""]);
            inner += &self.element_of(&element, occurrence);
        }
        let inner = format!("<xs:all>{inner}</xs:all>{}", self.attributes(&mut attributes));
        self.add(
            &inner,
            Complex {
                name,
                is_abstract: false,
                kind: Kind::All,
                bases: BTreeSet::new(),
                elements,
                attributes,
            },
        );
    }

    pub(super) fn attribute_group(&mut self) {
        let name = self.global_name(|random| &mut random.group_names);
        let mut attributes = BTreeSet::new();
        let inner = self.own_attributes(&mut attributes);
        let _ = writeln!(self.out, "<xs:attributeGroup name=\"{name}\">{inner}</xs:attributeGroup>");
        self.attribute_groups.push(AttributeGroup { name, attributes });
    }

    /// The attributes at the end of a type.
    pub(super) fn attributes(&mut self, taken: &mut BTreeSet<String>) -> String {
        let mut out = self.own_attributes(taken);
        if let Some(group) = self.attribute_groups.get(self.rng.usize(0..self.attribute_groups.len() + 3))
            && group.attributes.is_disjoint(taken)
        {
            taken.extend(group.attributes.iter().cloned());
            let _ = write!(out, "<xs:attributeGroup ref=\"t:{}\"/>", group.name);
        }
        out
    }

    fn own_attributes(&mut self, taken: &mut BTreeSet<String>) -> String {
        let mut out = String::new();
        for _ in 0..self.rng.usize(0..3) {
            if let Some(reference) = self.attribute_reference(taken) {
                out += &reference;
                continue;
            }
            let name = self.name(taken);
            let form = if self.one_in(8) { " form=\"qualified\"" } else { "" };
            let (of, value) = match self.rng.u8(0..4) {
                0 if !self.simple.is_empty() => {
                    (format!("t:{}", self.simple[self.rng.usize(0..self.simple.len())].name), "")
                }
                1 => ("xs:string".to_owned(), "a &amp; b"),
                2 => ("xs:int".to_owned(), "7"),
                _ => (self.attribute_type(), ""),
            };
            let usage = match self.rng.u8(0..6) {
                0 => " use=\"required\"".to_owned(),
                1 if !value.is_empty() => format!(" default=\"{value}\""),
                _ => String::new(),
            };
            let _ = write!(out, "<xs:attribute name=\"{name}\" type=\"{of}\"{form}{usage}/>");
        }
        out
    }

    /// A global attribute, with or without a type.
    pub(super) fn global_attribute(&mut self) {
        let mut key = BTreeSet::new();
        let name = self.name(&mut key);
        if self.attributes.iter().any(|(other, _)| *other == name) {
            return;
        }
        let of = match self.rng.u8(0..4) {
            0 => String::new(),
            1 => " default=\"a &amp; b\"".to_owned(),
            2 => format!("><xs:simpleType>{}</xs:simpleType></xs:attribute", self.simple_definition().0),
            _ => format!(" type=\"xs:{}\"", self.pick(super::simple::BUILT_IN)),
        };
        let end = if of.starts_with('>') { "" } else { "/" };
        let _ = writeln!(self.out, "<xs:attribute name=\"{name}\"{of}{end}>");
        self.attributes.push((name, key));
    }

    fn attribute_reference(&mut self, taken: &mut BTreeSet<String>) -> Option<String> {
        let (name, key) = self.attributes.get(self.rng.usize(0..self.attributes.len() + 4))?.clone();
        if !key.is_disjoint(taken) {
            return None;
        }
        taken.extend(key);
        let usage = self.pick(&["", "", " use=\"required\""]);
        Some(format!("<xs:attribute ref=\"t:{name}\"{usage}/>"))
    }
}

fn flat_sequence(parts: &[(String, bool)]) -> String {
    let mut out = "<xs:sequence>".to_owned();
    for (text, is_required) in parts {
        out += &text.replace("(occurrence)", if *is_required { "" } else { " minOccurs=\"0\"" });
    }
    out + "</xs:sequence>"
}
