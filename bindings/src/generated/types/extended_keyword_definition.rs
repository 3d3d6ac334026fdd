// @generated

use ::ews_bindings::{Result, rt};

use super::NonEmptyArrayOfExtendedFieldUrisType;

/// Complex type `t:ExtendedKeywordDefinitionType`, since `V2016_10_10`.
#[doc(alias = "ExtendedKeywordDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedKeywordDefinition {
    /// Element `t:Keyword`, required.
    pub keyword: String,
    /// Element `t:Properties`, required.
    pub properties: NonEmptyArrayOfExtendedFieldUrisType,
}

impl Eq for ExtendedKeywordDefinition {}

rt::complex_type!(
    ExtendedKeywordDefinition { name: "t:ExtendedKeywordDefinitionType", required:
    "t:Keyword, t:Properties", bits: 2, model: "t:Keyword, t:Properties" }
);

impl ExtendedKeywordDefinition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        keyword: impl Into<String>,
        properties: NonEmptyArrayOfExtendedFieldUrisType,
    ) -> Self {
        Self {
            keyword: keyword.into(),
            properties,
        }
    }
}

rt::placeholder_new!(ExtendedKeywordDefinition: text, placeholder);

impl rt::ReadComplex for ExtendedKeywordDefinition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Keyword") => reader.require(&mut self.keyword, tag, 0),
            (rt::T, "Properties") => reader.require(&mut self.properties, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ExtendedKeywordDefinition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Keyword", &self.keyword);
        out.element("t:Properties", &self.properties);
    }
}
