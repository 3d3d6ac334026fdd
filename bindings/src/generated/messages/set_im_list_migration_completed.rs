// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:SetImListMigrationCompletedType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImListMigrationCompleted`.
#[doc(alias = "SetImListMigrationCompletedType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImListMigrationCompleted {
    /// Element `m:ImListMigrationCompleted`, required.
    pub im_list_migration_completed: bool,
}

impl Eq for SetImListMigrationCompleted {}

xml::complex_type!(
    SetImListMigrationCompleted { name: "m:SetImListMigrationCompletedType", required:
    "m:ImListMigrationCompleted", bits: 1, model: "m:ImListMigrationCompleted" }
);

impl SetImListMigrationCompleted {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(im_list_migration_completed: bool) -> Self {
        Self {
            im_list_migration_completed,
        }
    }
}

xml::blank_new!(SetImListMigrationCompleted: blank);

impl xml::ReadNode for SetImListMigrationCompleted {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ImListMigrationCompleted") => {
                input.require(&mut self.im_list_migration_completed, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetImListMigrationCompleted {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ImListMigrationCompleted", &self.im_list_migration_completed);
    }
}

xml::root!(SetImListMigrationCompleted, "m:SetImListMigrationCompleted");
