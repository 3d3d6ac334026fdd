// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ExtendedKeywordDefinition;

/// Complex type without a name: element ExtendedKeywords in m:ExecuteSearch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExecuteSearchExtendedKeywords(pub Vec<ExtendedKeywordDefinition>);

impl ExecuteSearchExtendedKeywords {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExecuteSearchExtendedKeywords",
        content: xml::Content::Model("m:ExtendedKeywordDefinition*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ExecuteSearchExtendedKeywords, ExtendedKeywordDefinition);

::ews_bindings::complex_type!(ExecuteSearchExtendedKeywords);

impl xml::ReadNode for ExecuteSearchExtendedKeywords {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ExtendedKeywordDefinition") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExecuteSearchExtendedKeywords {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ExtendedKeywordDefinition", &self.0);
    }
}
