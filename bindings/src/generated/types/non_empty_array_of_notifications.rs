// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Notification;

/// Complex type `t:NonEmptyArrayOfNotificationsType`.
#[doc(alias = "NonEmptyArrayOfNotificationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfNotifications(pub Vec<Notification>);

impl NonEmptyArrayOfNotifications {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfNotificationsType",
        content: xml::Content::Model("t:Notification*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfNotifications, Notification);

::ews_bindings::complex_type!(NonEmptyArrayOfNotifications);

impl xml::ReadNode for NonEmptyArrayOfNotifications {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Notification") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfNotifications {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Notification", &self.0);
    }
}
