// @generated

use ::ews_bindings::xml;

/// Simple type `t:DistinguishedFolderIdNameType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DistinguishedFolderIdNameType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedFolderIdName {
    /// `calendar`
    Calendar,
    /// `contacts`
    Contacts,
    /// `deleteditems`
    Deleteditems,
    /// `drafts`
    Drafts,
    /// `inbox`
    Inbox,
    /// `journal`
    Journal,
    /// `notes`
    Notes,
    /// `outbox`
    Outbox,
    /// `sentitems`
    Sentitems,
    /// `tasks`
    Tasks,
    /// `msgfolderroot`
    Msgfolderroot,
    /// `publicfoldersroot`
    Publicfoldersroot,
    /// `root`
    Root,
    /// `junkemail`
    Junkemail,
    /// `searchfolders`
    Searchfolders,
    /// `voicemail`
    Voicemail,
    /// `recoverableitemsroot`
    Recoverableitemsroot,
    /// `recoverableitemsdeletions`
    Recoverableitemsdeletions,
    /// `recoverableitemsversions`
    Recoverableitemsversions,
    /// `recoverableitemspurges`
    Recoverableitemspurges,
    /// `recoverableitemsdiscoveryholds`
    Recoverableitemsdiscoveryholds,
    /// `archiveroot`
    Archiveroot,
    /// `archivemsgfolderroot`
    Archivemsgfolderroot,
    /// `archivedeleteditems`
    Archivedeleteditems,
    /// `archiveinbox`
    Archiveinbox,
    /// `archiverecoverableitemsroot`
    Archiverecoverableitemsroot,
    /// `archiverecoverableitemsdeletions`
    Archiverecoverableitemsdeletions,
    /// `archiverecoverableitemsversions`
    Archiverecoverableitemsversions,
    /// `archiverecoverableitemspurges`
    Archiverecoverableitemspurges,
    /// `archiverecoverableitemsdiscoveryholds`
    Archiverecoverableitemsdiscoveryholds,
    /// `syncissues`
    Syncissues,
    /// `conflicts`
    Conflicts,
    /// `localfailures`
    Localfailures,
    /// `serverfailures`
    Serverfailures,
    /// `recipientcache`
    Recipientcache,
    /// `quickcontacts`
    Quickcontacts,
    /// `conversationhistory`
    Conversationhistory,
    /// `adminauditlogs`
    Adminauditlogs,
    /// `todosearch`
    Todosearch,
    /// `mycontacts`
    Mycontacts,
    /// `directory`
    Directory,
    /// `imcontactlist`
    Imcontactlist,
    /// `peopleconnect`
    Peopleconnect,
    /// `favorites`
    Favorites,
    /// `mecontact`
    Mecontact,
    /// `personmetadata`
    Personmetadata,
    /// `teamspaceactivity`
    Teamspaceactivity,
    /// `teamspacemessaging`
    Teamspacemessaging,
    /// `teamspaceworkitems`
    Teamspaceworkitems,
    /// `scheduled`
    Scheduled,
    /// `orionnotes`
    Orionnotes,
    /// `tagitems`
    Tagitems,
    /// `alltaggeditems`
    Alltaggeditems,
    /// `allcategorizeditems`
    Allcategorizeditems,
    /// `externalcontacts`
    Externalcontacts,
    /// `teamchat`
    Teamchat,
    /// `teamchathistory`
    Teamchathistory,
    /// `yammerdata`
    Yammerdata,
    /// `yammerroot`
    Yammerroot,
    /// `yammerinbound`
    Yammerinbound,
    /// `yammeroutbound`
    Yammeroutbound,
    /// `yammerfeeds`
    Yammerfeeds,
    /// `kaizaladata`
    Kaizaladata,
    /// `messageingestion`
    Messageingestion,
    /// `onedriveroot`
    Onedriveroot,
    /// `onedriverecylebin`
    Onedriverecylebin,
    /// `onedrivesystem`
    Onedrivesystem,
    /// `onedrivevolume`
    Onedrivevolume,
    /// `important`
    Important,
    /// `starred`
    Starred,
    /// `archive`
    Archive,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    DistinguishedFolderIdName: Adminauditlogs = "adminauditlogs", Allcategorizeditems =
    "allcategorizeditems", Alltaggeditems = "alltaggeditems", Archive = "archive",
    Archivedeleteditems = "archivedeleteditems", Archiveinbox = "archiveinbox",
    Archivemsgfolderroot = "archivemsgfolderroot", Archiverecoverableitemsdeletions =
    "archiverecoverableitemsdeletions", Archiverecoverableitemsdiscoveryholds =
    "archiverecoverableitemsdiscoveryholds", Archiverecoverableitemspurges =
    "archiverecoverableitemspurges", Archiverecoverableitemsroot =
    "archiverecoverableitemsroot", Archiverecoverableitemsversions =
    "archiverecoverableitemsversions", Archiveroot = "archiveroot", Calendar =
    "calendar", Conflicts = "conflicts", Contacts = "contacts", Conversationhistory =
    "conversationhistory", Deleteditems = "deleteditems", Directory = "directory", Drafts
    = "drafts", Externalcontacts = "externalcontacts", Favorites = "favorites",
    Imcontactlist = "imcontactlist", Important = "important", Inbox = "inbox", Journal =
    "journal", Junkemail = "junkemail", Kaizaladata = "kaizaladata", Localfailures =
    "localfailures", Mecontact = "mecontact", Messageingestion = "messageingestion",
    Msgfolderroot = "msgfolderroot", Mycontacts = "mycontacts", Notes = "notes",
    Onedriverecylebin = "onedriverecylebin", Onedriveroot = "onedriveroot",
    Onedrivesystem = "onedrivesystem", Onedrivevolume = "onedrivevolume", Orionnotes =
    "orionnotes", Outbox = "outbox", Peopleconnect = "peopleconnect", Personmetadata =
    "personmetadata", Publicfoldersroot = "publicfoldersroot", Quickcontacts =
    "quickcontacts", Recipientcache = "recipientcache", Recoverableitemsdeletions =
    "recoverableitemsdeletions", Recoverableitemsdiscoveryholds =
    "recoverableitemsdiscoveryholds", Recoverableitemspurges = "recoverableitemspurges",
    Recoverableitemsroot = "recoverableitemsroot", Recoverableitemsversions =
    "recoverableitemsversions", Root = "root", Scheduled = "scheduled", Searchfolders =
    "searchfolders", Sentitems = "sentitems", Serverfailures = "serverfailures", Starred
    = "starred", Syncissues = "syncissues", Tagitems = "tagitems", Tasks = "tasks",
    Teamchat = "teamchat", Teamchathistory = "teamchathistory", Teamspaceactivity =
    "teamspaceactivity", Teamspacemessaging = "teamspacemessaging", Teamspaceworkitems =
    "teamspaceworkitems", Todosearch = "todosearch", Voicemail = "voicemail", Yammerdata
    = "yammerdata", Yammerfeeds = "yammerfeeds", Yammerinbound = "yammerinbound",
    Yammeroutbound = "yammeroutbound", Yammerroot = "yammerroot"
);
