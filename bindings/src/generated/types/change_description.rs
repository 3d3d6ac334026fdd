// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Abstract complex type `t:ChangeDescriptionType`.
#[doc(alias = "ChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChangeDescription {
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for ChangeDescription {}

xml::complex_type!(
    ChangeDescription { name: "t:ChangeDescriptionType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI", bits: 1, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)" }
);

impl ChangeDescription {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self { path }
    }
}

xml::blank_new!(ChangeDescription: blank);

xml::from_alternatives!(
    ChangeDescription.path: PathToExtendedField, PathToUnindexedField,
    PathToIndexedField
);

impl xml::ReadNode for ChangeDescription {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut self.path, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 0)
    }
}

impl xml::WriteNode for ChangeDescription {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
    }
}
