// @generated

use ::ews_bindings::xml;

/// Simple type `t:DistinguishedFolderIdNameType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DistinguishedFolderIdNameType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for DistinguishedFolderIdName {}

xml::open_enum!(
    DistinguishedFolderIdName: 0 Calendar = "calendar", 1 Contacts = "contacts", 2
    Deleteditems = "deleteditems", 3 Drafts = "drafts", 4 Inbox = "inbox", 5 Journal =
    "journal", 6 Notes = "notes", 7 Outbox = "outbox", 8 Sentitems = "sentitems", 9 Tasks
    = "tasks", 10 Msgfolderroot = "msgfolderroot", 11 Publicfoldersroot =
    "publicfoldersroot", 12 Root = "root", 13 Junkemail = "junkemail", 14 Searchfolders =
    "searchfolders", 15 Voicemail = "voicemail", 16 Recoverableitemsroot =
    "recoverableitemsroot", 17 Recoverableitemsdeletions = "recoverableitemsdeletions",
    18 Recoverableitemsversions = "recoverableitemsversions", 19 Recoverableitemspurges =
    "recoverableitemspurges", 20 Recoverableitemsdiscoveryholds =
    "recoverableitemsdiscoveryholds", 21 Archiveroot = "archiveroot", 22
    Archivemsgfolderroot = "archivemsgfolderroot", 23 Archivedeleteditems =
    "archivedeleteditems", 24 Archiveinbox = "archiveinbox", 25
    Archiverecoverableitemsroot = "archiverecoverableitemsroot", 26
    Archiverecoverableitemsdeletions = "archiverecoverableitemsdeletions", 27
    Archiverecoverableitemsversions = "archiverecoverableitemsversions", 28
    Archiverecoverableitemspurges = "archiverecoverableitemspurges", 29
    Archiverecoverableitemsdiscoveryholds = "archiverecoverableitemsdiscoveryholds", 30
    Syncissues = "syncissues", 31 Conflicts = "conflicts", 32 Localfailures =
    "localfailures", 33 Serverfailures = "serverfailures", 34 Recipientcache =
    "recipientcache", 35 Quickcontacts = "quickcontacts", 36 Conversationhistory =
    "conversationhistory", 37 Adminauditlogs = "adminauditlogs", 38 Todosearch =
    "todosearch", 39 Mycontacts = "mycontacts", 40 Directory = "directory", 41
    Imcontactlist = "imcontactlist", 42 Peopleconnect = "peopleconnect", 43 Favorites =
    "favorites", 44 Mecontact = "mecontact", 45 Personmetadata = "personmetadata", 46
    Teamspaceactivity = "teamspaceactivity", 47 Teamspacemessaging =
    "teamspacemessaging", 48 Teamspaceworkitems = "teamspaceworkitems", 49 Scheduled =
    "scheduled", 50 Orionnotes = "orionnotes", 51 Tagitems = "tagitems", 52
    Alltaggeditems = "alltaggeditems", 53 Allcategorizeditems = "allcategorizeditems", 54
    Externalcontacts = "externalcontacts", 55 Teamchat = "teamchat", 56 Teamchathistory =
    "teamchathistory", 57 Yammerdata = "yammerdata", 58 Yammerroot = "yammerroot", 59
    Yammerinbound = "yammerinbound", 60 Yammeroutbound = "yammeroutbound", 61 Yammerfeeds
    = "yammerfeeds", 62 Kaizaladata = "kaizaladata", 63 Messageingestion =
    "messageingestion", 64 Onedriveroot = "onedriveroot", 65 Onedriverecylebin =
    "onedriverecylebin", 66 Onedrivesystem = "onedrivesystem", 67 Onedrivevolume =
    "onedrivevolume", 68 Important = "important", 69 Starred = "starred", 70 Archive =
    "archive"
);
