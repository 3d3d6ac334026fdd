// @generated

use ::ews_bindings::{Result, xml};

use super::{
    BasePermission, CalendarPermissionLevel, CalendarPermissionReadAccess, UserId,
};

/// Complex type `t:CalendarPermissionType`.
///
/// Extends `t:BasePermissionType`.
#[doc(alias = "CalendarPermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarPermission {
    /// What it inherits from [`BasePermission`].
    pub base: BasePermission,
    /// Element `t:ReadItems`, optional.
    pub read_items: Option<CalendarPermissionReadAccess>,
    /// Element `t:CalendarPermissionLevel`, required.
    pub calendar_permission_level: CalendarPermissionLevel,
}

impl Eq for CalendarPermission {}

xml::complex_type!(
    CalendarPermission { name: "t:CalendarPermissionType", base: BasePermission,
    required: "t:CalendarPermissionLevel", bits: 2, model:
    "t:ReadItems?, t:CalendarPermissionLevel" }
);

impl CalendarPermission {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        user_id: UserId,
        calendar_permission_level: CalendarPermissionLevel,
    ) -> Self {
        Self {
            base: BasePermission::new(user_id),
            read_items: None,
            calendar_permission_level,
        }
    }
}

xml::extends!(CalendarPermission, BasePermission);

xml::blank_new!(CalendarPermission: blank, blank);

impl xml::ReadNode for CalendarPermission {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReadItems") => input.fill(&mut self.read_items, tag),
            (xml::T, "CalendarPermissionLevel") => {
                input.require(&mut self.calendar_permission_level, tag, 1)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for CalendarPermission {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ReadItems", &self.read_items);
        out.element("t:CalendarPermissionLevel", &self.calendar_permission_level);
    }
}
