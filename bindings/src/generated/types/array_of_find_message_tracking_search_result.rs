// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FindMessageTrackingSearchResult;

/// Complex type `t:ArrayOfFindMessageTrackingSearchResultType`.
#[doc(alias = "ArrayOfFindMessageTrackingSearchResultType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFindMessageTrackingSearchResult(
    pub Vec<FindMessageTrackingSearchResult>,
);

impl ArrayOfFindMessageTrackingSearchResult {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfFindMessageTrackingSearchResultType",
        content: xml::Content::Model("(t:MessageTrackingSearchResult)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfFindMessageTrackingSearchResult, FindMessageTrackingSearchResult
);

::ews_bindings::complex_type!(ArrayOfFindMessageTrackingSearchResult);

impl xml::ReadNode for ArrayOfFindMessageTrackingSearchResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MessageTrackingSearchResult") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFindMessageTrackingSearchResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MessageTrackingSearchResult", &self.0);
    }
}
