/** Where each thing that is kept of a source stands, for its encryption: the record's id and the field. */
export const keptPlaces = {
  dataKey: (sourceId: string) => ({ record: sourceId, field: 'source.data_key' }),
  sourceNotes: (sourceId: string) => ({ record: sourceId, field: 'source.notes' }),
  useNotes: (useId: string) => ({ record: useId, field: 'source_use.notes' }),
  contact: (contactId: string) => ({ record: contactId, field: 'source_contact.value' }),
  fileLabel: (fileId: string) => ({ record: fileId, field: 'source_file.label' }),
  fileBytes: (fileId: string) => ({ record: fileId, field: 'source_file.bytes' }),
}
