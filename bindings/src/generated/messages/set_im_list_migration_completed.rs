// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:SetImListMigrationCompletedType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImListMigrationCompleted`.
#[doc(alias = "SetImListMigrationCompletedType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SetImListMigrationCompleted {
    /// Element `m:ImListMigrationCompleted`, required, `xs:boolean`.
    pub im_list_migration_completed: bool,
}

impl SetImListMigrationCompleted {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SetImListMigrationCompletedType",
        required: &["m:ImListMigrationCompleted"],
        bits: 1,
        content: xml::Content::Model("m:ImListMigrationCompleted"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(im_list_migration_completed: bool) -> Self {
        Self {
            im_list_migration_completed,
        }
    }
}

::ews_bindings::complex_type!(SetImListMigrationCompleted);

::ews_bindings::blank_new!(SetImListMigrationCompleted : blank);

impl xml::ReadNode for SetImListMigrationCompleted {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
