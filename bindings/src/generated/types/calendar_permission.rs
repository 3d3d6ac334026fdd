// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(CalendarPermission, BasePermission);

rt::placeholder_new!(CalendarPermission: placeholder, placeholder);

impl rt::ReadComplex for CalendarPermission {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReadItems") => reader.fill(&mut self.read_items, tag),
            (rt::T, "CalendarPermissionLevel") => {
                reader.require(&mut self.calendar_permission_level, tag, 1)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for CalendarPermission {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ReadItems", &self.read_items);
        out.element("t:CalendarPermissionLevel", &self.calendar_permission_level);
    }
}
