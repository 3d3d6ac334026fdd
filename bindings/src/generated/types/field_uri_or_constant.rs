// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    ConstantValue, PathToExtendedField, PathToIndexedField, PathToUnindexedField,
};

/// Complex type `t:FieldURIOrConstantType`.
#[doc(alias = "FieldURIOrConstantType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FieldUriOrConstant {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(Box<PathToExtendedField>),
    /// Element `t:FieldURI`.
    FieldUri(Box<PathToUnindexedField>),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(Box<PathToIndexedField>),
    /// Element `t:Constant`.
    Constant(Box<ConstantValue>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FieldUriOrConstant {}

rt::from_variants!(
    FieldUriOrConstant: ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField),
    Constant(ConstantValue)
);

rt::choice_type!(
    FieldUriOrConstant { 0 ExtendedFieldUri = t "ExtendedFieldURI", 1 FieldUri = t
    "FieldURI", 2 IndexedFieldUri = t "IndexedFieldURI", 3 Constant = t "Constant" }
);

rt::complex_type!(
    FieldUriOrConstant { name: "t:FieldURIOrConstantType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI|t:Constant", bits: 1, model:
    "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI) | t:Constant)" }
);

impl rt::ReadComplex for FieldUriOrConstant {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(self, raw, 0)
    }
}

impl rt::WriteComplex for FieldUriOrConstant {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(self);
    }
}
