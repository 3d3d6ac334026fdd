// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfInsightValue;

/// Complex type `t:MultiValueInsightContent`, since `V2016_10_10`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MultiValueInsightContent {
    /// Element `t:ItemList`, optional.
    pub item_list: Option<ArrayOfInsightValue>,
}

rt::complex_type!(
    MultiValueInsightContent { name: "t:MultiValueInsightContent", model: "t:ItemList?"
    }
);

rt::placeholder_default!(MultiValueInsightContent);

impl rt::ReadComplex for MultiValueInsightContent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemList") => reader.fill(&mut self.item_list, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MultiValueInsightContent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemList", &self.item_list);
    }
}
