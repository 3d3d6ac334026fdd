// @generated

use ::ews_bindings::{rt, xml};
use super::{AttachmentRefiner, FolderRefiner, HashtagRefiner, MailboxRefiner, PeopleRefiner, SearchRefiner};

/// Element of type `t:SearchRefinerType`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnySearchRefiner {
    /// Type `t:SearchRefinerType`.
    SearchRefiner(Box<SearchRefiner>),
    /// Type `t:AttachmentRefinerType`.
    AttachmentRefiner(Box<AttachmentRefiner>),
    /// Type `t:FolderRefinerType`.
    FolderRefiner(Box<FolderRefiner>),
    /// Type `t:HashtagRefinerType`.
    HashtagRefiner(Box<HashtagRefiner>),
    /// Type `t:MailboxRefinerType`.
    MailboxRefiner(Box<MailboxRefiner>),
    /// Type `t:PeopleRefinerType`.
    PeopleRefiner(Box<PeopleRefiner>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnySearchRefiner {}

rt::xsi_type_enum! {
    AnySearchRefiner = "t:SearchRefinerType", declared SearchRefiner;
    SearchRefiner(SearchRefiner) = "t:SearchRefinerType";
    AttachmentRefiner(AttachmentRefiner) = "t:AttachmentRefinerType";
    FolderRefiner(FolderRefiner) = "t:FolderRefinerType";
    HashtagRefiner(HashtagRefiner) = "t:HashtagRefinerType";
    MailboxRefiner(MailboxRefiner) = "t:MailboxRefinerType";
    PeopleRefiner(PeopleRefiner) = "t:PeopleRefinerType";
}
