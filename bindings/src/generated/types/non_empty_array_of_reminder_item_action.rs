// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ReminderItemAction;

/// Complex type `t:NonEmptyArrayOfReminderItemActionType`.
#[doc(alias = "NonEmptyArrayOfReminderItemActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfReminderItemAction(pub Vec<ReminderItemAction>);

impl NonEmptyArrayOfReminderItemAction {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfReminderItemActionType",
        content: xml::Content::Model("t:ReminderItemAction+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfReminderItemAction, ReminderItemAction);

::ews_bindings::complex_type!(NonEmptyArrayOfReminderItemAction);

impl xml::ReadNode for NonEmptyArrayOfReminderItemAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ReminderItemAction") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfReminderItemAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ReminderItemAction", &self.0);
    }
}
