// @generated

use ::ews_bindings::{Result, xml};

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

xml::from_variants!(
    FieldUriOrConstant: ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField),
    Constant(ConstantValue)
);

xml::choice_type!(
    FieldUriOrConstant { 0 ExtendedFieldUri = t "ExtendedFieldURI", 1 FieldUri = t
    "FieldURI", 2 IndexedFieldUri = t "IndexedFieldURI", 3 Constant = t "Constant" }
);

xml::complex_type!(
    FieldUriOrConstant { name: "t:FieldURIOrConstantType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI|t:Constant", bits: 1, model:
    "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI) | t:Constant)" }
);

impl xml::ReadNode for FieldUriOrConstant {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(self, raw, 0)
    }
}

impl xml::WriteNode for FieldUriOrConstant {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
