// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ExtendedKeywordDefinition: text, blank);

impl xml::ReadNode for ExtendedKeywordDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Keyword") => input.require(&mut self.keyword, tag, 0),
            (xml::T, "Properties") => input.require(&mut self.properties, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExtendedKeywordDefinition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Keyword", &self.keyword);
        out.element("t:Properties", &self.properties);
    }
}
