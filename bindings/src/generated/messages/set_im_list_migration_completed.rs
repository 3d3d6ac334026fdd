// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SetImListMigrationCompleted: placeholder);

impl rt::ReadComplex for SetImListMigrationCompleted {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ImListMigrationCompleted") => {
                reader.require(&mut self.im_list_migration_completed, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetImListMigrationCompleted {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ImListMigrationCompleted", &self.im_list_migration_completed);
    }
}

rt::root!(SetImListMigrationCompleted, "m:SetImListMigrationCompleted");
