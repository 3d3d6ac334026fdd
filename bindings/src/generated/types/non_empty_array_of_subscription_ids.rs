// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SubscriptionId;

/// Complex type `t:NonEmptyArrayOfSubscriptionIdsType`.
#[doc(alias = "NonEmptyArrayOfSubscriptionIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfSubscriptionIds(pub Vec<SubscriptionId>);

impl NonEmptyArrayOfSubscriptionIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfSubscriptionIdsType",
        content: xml::Content::Model("t:SubscriptionId+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfSubscriptionIds, SubscriptionId);

::ews_bindings::complex_type!(NonEmptyArrayOfSubscriptionIds);

impl xml::ReadNode for NonEmptyArrayOfSubscriptionIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SubscriptionId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfSubscriptionIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SubscriptionId", &self.0);
    }
}
