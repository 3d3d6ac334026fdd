// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(ChangeDescription: placeholder);

rt::from_alternatives!(
    ChangeDescription.path: PathToExtendedField, PathToUnindexedField,
    PathToIndexedField
);

impl rt::ReadComplex for ChangeDescription {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(&mut self.path, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 0)
    }
}

impl rt::WriteComplex for ChangeDescription {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
    }
}
