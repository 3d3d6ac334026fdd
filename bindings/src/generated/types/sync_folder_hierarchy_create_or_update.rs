// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyFolder;

/// Complex type `t:SyncFolderHierarchyCreateOrUpdateType`.
#[doc(alias = "SyncFolderHierarchyCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderHierarchyCreateOrUpdate(pub Box<AnyFolder>);

impl SyncFolderHierarchyCreateOrUpdate {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderHierarchyCreateOrUpdateType",
        required: &[
            "t:Folder|t:CalendarFolder|t:ContactsFolder|t:SearchFolder|t:TasksFolder",
        ],
        bits: 1,
        content: xml::Content::Model(
            "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::choice_wrapper_type!(SyncFolderHierarchyCreateOrUpdate, AnyFolder);

::ews_bindings::complex_type!(SyncFolderHierarchyCreateOrUpdate);

impl xml::ReadNode for SyncFolderHierarchyCreateOrUpdate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut *self.0, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut *self.0)
    }
}

impl xml::WriteNode for SyncFolderHierarchyCreateOrUpdate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
