//! Random schemas: the supported constructs of XML Schema, combined at random.
//!
//! A schema is valid, its content models are deterministic, and every type has a finite document. A type refers to the
//! types before it, and to itself only where it may be absent.

mod complex;
mod content;
mod names;
mod simple;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fastrand::Rng;

use self::complex::Complex;

const HEAD: &str = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
    xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
    targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\" elementFormDefault=\"qualified\">";

/// Returns the text of the random `types.xsd` with a number.
pub(super) fn types(number: u64) -> String {
    let mut random = Random::new(number);
    for _ in 0..random.rng.usize(1..6) {
        random.simple_type();
    }
    for _ in 0..random.rng.usize(0..3) {
        random.global_attribute();
    }
    for _ in 0..random.rng.usize(0..2) {
        random.attribute_group();
    }
    for _ in 0..random.rng.usize(0..3) {
        random.group();
    }
    for _ in 0..random.rng.usize(2..10) {
        random.complex_type();
        if random.one_in(4) {
            random.substitution_group();
        }
    }
    format!("{HEAD}\n{}</xs:schema>\n", random.out)
}

struct Random {
    rng: Rng,
    out: String,
    names_may_clash: bool,
    type_names: BTreeSet<String>,
    group_names: BTreeSet<String>,
    element_names: BTreeSet<String>,
    /// The simple types, with the facts on which uses depend.
    simple: Vec<simple::Simple>,
    complex: Vec<Complex>,
    groups: Vec<content::Group>,
    attribute_groups: Vec<complex::AttributeGroup>,
    /// The names of the global attributes, each with its key.
    attributes: Vec<(String, BTreeSet<String>)>,
    /// The global elements that content may refer to.
    elements: Vec<String>,
}

impl Random {
    fn new(number: u64) -> Self {
        let mut rng = Rng::with_seed(number.wrapping_mul(7_919));
        let names_may_clash = rng.u8(0..8) == 0;
        Self {
            rng,
            out: String::new(),
            names_may_clash,
            type_names: BTreeSet::new(),
            group_names: BTreeSet::new(),
            element_names: BTreeSet::new(),
            simple: Vec::new(),
            complex: Vec::new(),
            groups: Vec::new(),
            attribute_groups: Vec::new(),
            attributes: Vec::new(),
            elements: Vec::new(),
        }
    }

    fn one_in(&mut self, n: u32) -> bool {
        self.rng.u32(0..n) == 0
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.rng.usize(0..of.len())]
    }

    /// A head with a type, and members with the type or a type that derives from it.
    fn substitution_group(&mut self) {
        let heads: Vec<Complex> =
            self.complex.iter().filter(|complex| complex.is_extensible()).cloned().collect();
        if heads.is_empty() {
            return;
        }
        let head = heads[self.rng.usize(0..heads.len())].clone();
        let mut names = std::mem::take(&mut self.element_names);
        let head_name = self.name(&mut names);
        let mut member_types: Vec<String> = self
            .complex
            .iter()
            .filter(|complex| complex.bases.contains(&head.name))
            .map(|complex| complex.name.clone())
            .collect();
        if !head.is_abstract {
            member_types.push(head.name.clone());
        }
        if member_types.is_empty() {
            self.element_names = names;
            return;
        }
        let is_abstract = head.is_abstract || self.one_in(2);
        let text = if is_abstract { " abstract=\"true\"" } else { "" };
        let _ = writeln!(self.out, "<xs:element name=\"{head_name}\" type=\"t:{}\"{text}/>", head.name);
        for _ in 0..self.rng.usize(1..4) {
            let name = self.name(&mut names);
            let of = &member_types[self.rng.usize(0..member_types.len())];
            let _ = writeln!(
                self.out,
                "<xs:element name=\"{name}\" type=\"t:{of}\" substitutionGroup=\"t:{head_name}\"/>"
            );
        }
        self.element_names = names;
        self.elements.push(head_name);
    }
}
