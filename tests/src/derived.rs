//! Documents with an element whose `xsi:type` names a type that derives from the declared type.

use std::collections::BTreeMap;

use ews_codegen::schema::{Name, Schema};

use crate::sample::{Content, Element, Sampler};

/// A document with an element of a derived type.
pub struct DerivedDocument {
    /// The declared type of the element.
    pub declared: Name,
    /// The type that `xsi:type` names.
    pub derived: Name,
    /// The global element that is the root of the document.
    pub root: Name,
    /// The document.
    pub document: Element,
}

/// Returns a document for each pair of a declared type and a derived type.
///
/// Strict reading refuses the derived types of response messages. Otherwise, each program would contain the response
/// messages of all operations. So no document has one.
pub fn documents(schema: &Schema, sampler: &mut Sampler<'_>) -> Vec<DerivedDocument> {
    let mut all = Vec::new();
    for (base, derived) in derived_types(schema) {
        let is_abstract = schema.complex(base).is_some_and(|complex| complex.is_abstract);
        // An element of an abstract type always names another type: the sampler does that.
        if is_abstract || base.local.ends_with("ResponseMessageType") {
            continue;
        }
        // The sampler also takes a derived type in place of the type, except for labels of this form.
        let label = format!("xsi:type {base}");
        let mut documents = (0..10).map(|number| sampler.document_toward(&label, number));
        let found = documents.find(|(name, document)| {
            schema.elements.contains_key(name) && declared(&mut document.clone(), &base.to_string()).is_some()
        });
        // A type that no element declares is only the base of others.
        let Some((root, document)) = found else { continue };
        for derived in derived {
            let content = sampler.sample_of_type(derived, 0);
            let mut document = document.clone();
            if let Some(element) = declared(&mut document, &base.to_string()) {
                (element.xsi_type, element.attributes) = (Some(derived.clone()), content.attributes);
                element.content = content.content;
            }
            let (declared, derived) = (base.clone(), derived.clone());
            all.push(DerivedDocument { declared, derived, root: root.clone(), document });
        }
    }
    all
}

/// Returns the first element that declares a type and does not name another one.
fn declared<'e>(element: &'e mut Element, label: &str) -> Option<&'e mut Element> {
    if element.type_label == label && element.xsi_type.is_none() && !element.is_nil {
        return Some(element);
    }
    match &mut element.content {
        Content::Children(children) => children.iter_mut().find_map(|child| declared(child, label)),
        Content::Text(_) | Content::Raw(_) => None,
    }
}

/// Returns each type with the concrete types that derive from it.
fn derived_types(schema: &Schema) -> BTreeMap<&Name, Vec<&Name>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for name in schema.types.keys() {
        if schema.complex(name).is_none_or(|complex| complex.is_abstract) {
            continue;
        }
        let mut ancestor = schema.complex(name).and_then(|complex| complex.derivation.base());
        while let Some(base) = ancestor {
            all.entry(base).or_default().push(name);
            ancestor = schema.complex(base).and_then(|complex| complex.derivation.base());
        }
    }
    all
}
