// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PredictedActionReason;

/// Complex type `t:NonEmptyArrayOfPredictedActionReasonType`.
#[doc(alias = "NonEmptyArrayOfPredictedActionReasonType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfPredictedActionReason(pub Vec<PredictedActionReason>);

impl NonEmptyArrayOfPredictedActionReason {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfPredictedActionReasonType",
        content: xml::Content::Model("t:PredictedActionReason+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfPredictedActionReason, PredictedActionReason
);

::ews_bindings::complex_type!(NonEmptyArrayOfPredictedActionReason);

impl xml::ReadNode for NonEmptyArrayOfPredictedActionReason {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "PredictedActionReason") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfPredictedActionReason {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:PredictedActionReason", &self.0);
    }
}
