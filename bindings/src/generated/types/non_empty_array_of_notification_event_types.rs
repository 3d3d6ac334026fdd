// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NotificationEventType;

/// Complex type `t:NonEmptyArrayOfNotificationEventTypesType`.
#[doc(alias = "NonEmptyArrayOfNotificationEventTypesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfNotificationEventTypes(pub Vec<NotificationEventType>);

impl NonEmptyArrayOfNotificationEventTypes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfNotificationEventTypesType",
        content: xml::Content::Model("(t:EventType)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfNotificationEventTypes, NotificationEventType
);

::ews_bindings::complex_type!(NonEmptyArrayOfNotificationEventTypes);

impl xml::ReadNode for NonEmptyArrayOfNotificationEventTypes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EventType") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfNotificationEventTypes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EventType", &self.0);
    }
}
